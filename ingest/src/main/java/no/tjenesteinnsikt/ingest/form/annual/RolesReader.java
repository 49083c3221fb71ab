package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.BookTable;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.privacy.ContactMask;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads «Roller og ansvar»: persons with their roles, and the seats of the reference group. */
final class RolesReader {
    private static final List<String> PEOPLE =
            List.of(AnnualWords.ROLE, AnnualWords.NAME, AnnualWords.INSTITUTION, AnnualWords.SHOWN, AnnualWords.COPY);

    private final BookRows facts;
    private final CellValues values;
    private final List<String> names = new ArrayList<>();
    private final List<Row> people = new ArrayList<>();
    private final SeatReader seats;

    RolesReader(Optional<BookSheet> sheet, ReportTemplate template, BookRows facts, CellValues values) {
        this.facts = facts;
        this.values = values;
        seats = new SeatReader(sheet.filter(s -> template.asks("group_seats")), facts, values);
        sheet.ifPresent(this::readPeople);
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>(people);
        rows.addAll(seats.rows());
        return rows;
    }

    /** Every person that the sheet names. */
    List<String> names() {
        List<String> all = new ArrayList<>(names);
        all.addAll(seats.names());
        return all;
    }

    /** Where the users in the group come from, in words; empty where nobody says. */
    Optional<String> userOrganisation() {
        return seats.userOrganisation();
    }

    private void readPeople(BookSheet roles) {
        List<BookTable> tables = roles.tables(List.of(AnnualWords.ROLE, AnnualWords.NAME));
        if (tables.isEmpty()) {
            values.say(
                    Severity.ERROR,
                    "table_missing",
                    "Tabellen med «" + AnnualWords.ROLE + "» og «" + AnnualWords.NAME + "» finnes ikke på arket.",
                    "Sett overskriftene tilbake, og legg arbeidsboken inn på nytt.",
                    roles.start());
            return;
        }
        BookTable table = tables.get(0);
        int end = seats.headRow().orElse(Integer.MAX_VALUE);
        roles.rows().stream()
                .filter(row -> row.number() > table.headRow() && row.number() < end)
                .forEach(row -> person(table, row.number()));
    }

    private void person(BookTable table, int row) {
        if (table.isEmpty(row, PEOPLE.subList(1, PEOPLE.size()))) {
            return;
        }
        Optional<String> name = PersonName.in(table.cell(row, AnnualWords.NAME), values);
        Optional<String> role = values.code(table.cell(row, AnnualWords.ROLE), AnnualWords.ROLE, AnnualWords.ROLES)
                .value();
        name.ifPresent(names::add);
        if (name.isEmpty() || role.isEmpty()) {
            incomplete(table, row, name.isEmpty() ? AnnualWords.NAME : AnnualWords.ROLE);
            return;
        }
        Optional<String> institution = values.text(table.cell(row, AnnualWords.INSTITUTION), AnnualWords.INSTITUTION)
                .value();
        people.add(facts.ofYear(ServiceTables.ROLE, table.place(row, PEOPLE))
                .set("role", role.get())
                .set("institution_id", institution.flatMap(Institutions::id).orElse(null))
                .set("person", name.get())
                .set("show_publicly", ticked(table.cell(row, AnnualWords.SHOWN), AnnualWords.SHOWN, values))
                .set("gets_copy", ticked(table.cell(row, AnnualWords.COPY), AnnualWords.COPY, values))
                .build());
    }

    private void incomplete(BookTable table, int row, String missing) {
        BookCell cell = table.cell(row, missing);
        if (cell.isEmpty()) {
            values.error(
                    "person_incomplete",
                    "En rad i tabellen over personer mangler «" + missing + "», og er utelatt.",
                    "Fyll ut feltet, og legg arbeidsboken inn på nytt.",
                    cell);
        }
    }

    /** A tick: only a yes counts as one. */
    static boolean ticked(BookCell cell, String field, CellValues values) {
        return values.code(cell, field, CodeList.YES_NO)
                .value()
                .filter("yes"::equals)
                .isPresent();
    }

    /** A person's name without what else somebody wrote beside it. */
    static final class PersonName {
        private PersonName() {}

        static Optional<String> in(BookCell cell, CellValues values) {
            return values.text(cell, AnnualWords.NAME)
                    .value()
                    .map(text -> text.replaceAll("\\[(?:e-postadresse|telefonnummer)\\]", " ")
                            .replaceAll("(?iu)\\b(?:tlf|tel|telefon|mobil|e-post)\\b\\.?:?", " ")
                            .replaceAll("\\s+", " ")
                            .replaceAll("^[\\s,;:/()<>–-]+|[\\s,;:/()<>–-]+$", ""))
                    .map(ContactMask::mask)
                    .filter(name -> !name.isEmpty());
        }
    }
}
