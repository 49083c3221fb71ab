package no.tjenesteinnsikt.ingest.form.annual;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.form.annual.RolesReader.PersonName;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.BookTable;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.text.People;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads the seats of the reference group. A seat of which nothing is said is unknown. */
final class SeatReader {
    private static final List<String> HEADS = List.of(
            AnnualWords.SEAT,
            AnnualWords.NAME,
            AnnualWords.ORGANISATION,
            AnnualWords.SHOWN,
            AnnualWords.COPY,
            AnnualWords.STATE,
            AnnualWords.REGION);
    private static final String OTHER = "other";

    private final BookRows facts;
    private final CellValues values;
    private final Optional<BookTable> table;
    private final List<String> names = new ArrayList<>();
    private final List<String> userOrganisations = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    SeatReader(Optional<BookSheet> sheet, BookRows facts, CellValues values) {
        this.facts = facts;
        this.values = values;
        table = sheet.flatMap(s ->
                s.tables(List.of(AnnualWords.SEAT, AnnualWords.NAME)).stream().findFirst());
        sheet.ifPresent(this::read);
    }

    Optional<Integer> headRow() {
        return table.map(BookTable::headRow);
    }

    List<String> names() {
        return names;
    }

    List<Row> rows() {
        return rows;
    }

    Optional<String> userOrganisation() {
        return userOrganisations.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", userOrganisations));
    }

    private void read(BookSheet sheet) {
        if (table.isEmpty()) {
            values.say(
                    Severity.ERROR,
                    "table_missing",
                    "Tabellen over referansegruppen, med «" + AnnualWords.SEAT + "» og «" + AnnualWords.NAME
                            + "», finnes ikke på arket.",
                    "Sett overskriftene tilbake, og legg arbeidsboken inn på nytt.",
                    sheet.start());
            return;
        }
        for (SheetRow row : sheet.rows()) {
            if (row.number() > table.get().headRow()) {
                place(row.number()).ifPresent(place -> seat(place, row.number()));
            }
        }
    }

    /** Which seat a row is; empty for a free row that nobody used, and for the note below the table. */
    private Optional<String> place(int row) {
        BookCell cell = table.get().cell(row, AnnualWords.SEAT);
        boolean unused = table.get().isEmpty(row, HEADS.subList(1, HEADS.size()));
        Optional<String> known = cell.shown().flatMap(AnnualWords.SEATS::code);
        if (known.isPresent()) {
            return known.filter(place -> !place.equals(OTHER) || !unused);
        }
        if (unused) {
            return Optional.empty();
        }
        return Optional.of(
                values.code(cell, AnnualWords.SEAT, AnnualWords.SEATS).value().orElse(OTHER));
    }

    private void seat(String place, int row) {
        BookTable seats = table.orElseThrow();
        BookCell nameCell = seats.cell(row, AnnualWords.NAME);
        boolean nobody = nameCell.shown().filter(People::isNobody).isPresent();
        Optional<String> name = nobody ? Optional.empty() : PersonName.in(nameCell, values);
        Optional<String> organisation = values.text(seats.cell(row, AnnualWords.ORGANISATION), AnnualWords.ORGANISATION)
                .value();
        boolean regional = CodeList.REGIONS.labels().containsKey(place);
        Optional<String> region = regional
                ? Optional.of(place)
                : values.code(seats.cell(row, AnnualWords.REGION), AnnualWords.REGION, CodeList.REGIONS)
                        .value();
        String state = state(seats.cell(row, AnnualWords.STATE), name, nobody);
        name.ifPresent(names::add);
        if (place.equals("user")) {
            organisation.ifPresent(userOrganisations::add);
        }
        rows.add(facts.ofYear(GroupTables.REFERENCE_GROUP_MEMBER, seats.place(row, HEADS))
                .set("seat", regional ? "region" : place)
                .set("region_id", region.orElse(null))
                .set("organisation", organisation.orElse(null))
                .set("person", name.orElse(null))
                .set("seat_state", state)
                .build());
        name.ifPresent(person -> rows.add(role(place, person, organisation, row)));
    }

    private Row role(String place, String person, Optional<String> organisation, int row) {
        BookTable seats = table.orElseThrow();
        boolean institution = !place.equals("user");
        return facts.ofYear(ServiceTables.ROLE, seats.place(row, HEADS))
                .set("role", place.equals("leader") ? "reference_group_leader" : "reference_group_member")
                .set(
                        "institution_id",
                        organisation
                                .filter(o -> institution)
                                .flatMap(Institutions::id)
                                .orElse(null))
                .set("person", person)
                .set("show_publicly", RolesReader.ticked(seats.cell(row, AnnualWords.SHOWN), AnnualWords.SHOWN, values))
                .set("gets_copy", RolesReader.ticked(seats.cell(row, AnnualWords.COPY), AnnualWords.COPY, values))
                .build();
    }

    /** As the sheet says; a name alone says that the seat is filled, and the two may contradict each other. */
    private String state(BookCell cell, Optional<String> name, boolean nobody) {
        Optional<String> said =
                values.code(cell, AnnualWords.STATE, AnnualWords.SEAT_STATES).value();
        boolean vacantWithName = said.filter("vacant"::equals).isPresent() && name.isPresent();
        boolean filledWithNobody = said.filter("filled"::equals).isPresent() && nobody;
        boolean contradicts = vacantWithName || filledWithNobody;
        if (contradicts) {
            values.say(
                    Severity.WARNING,
                    "seat_contradicts",
                    "En plass er oppgitt som "
                            + (nobody ? "besatt, men navnet sier at ingen har den." : "ledig, men har et navn."),
                    "Rett det ene, og legg arbeidsboken inn på nytt. Plassen regnes som ukjent til det er gjort.",
                    cell.locator());
            return "unknown";
        }
        return said.orElse(name.isPresent() ? "filled" : nobody ? "vacant" : "unknown");
    }
}
