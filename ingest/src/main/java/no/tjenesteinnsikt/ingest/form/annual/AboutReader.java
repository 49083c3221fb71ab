package no.tjenesteinnsikt.ingest.form.annual;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CellValues.Taken;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads «Om senteret»: hosts, description, staff and the day on which the report was handed in. */
final class AboutReader {
    private static final int MOST_WORDS = 100;
    private static final int FTE_PLACES = 2;
    private static final BigDecimal MOST_FTE = BigDecimal.valueOf(10_000);
    private static final int LAST_NATIONAL = 5;
    private static final int LAST_KNOWN = 7;

    private final BookSheet sheet;
    private final ReportTemplate template;
    private final BookRows facts;
    private final CellValues values;

    AboutReader(BookSheet sheet, ReportTemplate template, BookRows facts, CellValues values) {
        this.sheet = sheet;
        this.template = template;
        this.facts = facts;
        this.values = values;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(report());
        rows.addAll(hosts());
        rows.addAll(description());
        rows.addAll(staffing());
        rows.addAll(new WebReader(sheet, template, facts, values).rows());
        return rows;
    }

    private Row report() {
        Optional<BookCell> cell = sheet.beside(AnnualWords.SUBMITTED);
        Optional<LocalDate> submitted =
                cell.flatMap(c -> values.day(c, AnnualWords.SUBMITTED).value());
        Optional<LocalDate> due = sheet.beside(AnnualWords.DUE)
                .flatMap(c -> values.day(c, AnnualWords.DUE).value())
                .or(() -> ReportTemplates.deadline(facts.year()));
        return facts.ofYear(
                        ReportTables.ANNUAL_REPORT, cell.map(BookCell::locator).orElseGet(sheet::start))
                .set("template", template.id())
                .set("due_on", due.orElse(null))
                .set("submitted_on", submitted.orElse(null))
                .set("delivery", submitted.isPresent() ? null : "unknown")
                .build();
    }

    private List<Row> hosts() {
        List<Row> rows = new ArrayList<>();
        host(AnnualWords.HOST, AnnualWords.REGION).ifPresent(rows::add);
        host(AnnualWords.SECOND_HOST, AnnualWords.SECOND_REGION).ifPresent(rows::add);
        return rows.size() < 2
                ? rows
                : rows.stream().map(row -> row.with("role", "shared")).toList();
    }

    private Optional<Row> host(String institution, String region) {
        Optional<String> name = sheet.beside(institution)
                .flatMap(c -> values.text(c, institution).value());
        Optional<BookCell> cell = sheet.beside(region);
        Optional<String> code =
                cell.flatMap(c -> values.code(c, region, CodeList.REGIONS).value());
        return code.map(c -> facts.of(ServiceTables.SERVICE_HOST, cell.get().locator())
                .set("institution_id", name.flatMap(Institutions::id).orElse(null))
                .set("region_id", c)
                .set("role", "responsible")
                .set("host_status", "stated")
                .set("report_year", facts.year())
                .build());
    }

    private List<Row> description() {
        Optional<BookCell> cell = sheet.beside(AnnualWords.DESCRIPTION);
        Optional<String> text = cell.flatMap(
                        c -> values.text(c, AnnualWords.DESCRIPTION).value())
                .filter(t -> !Absence.isPlaceholder(t));
        DiagnosisCodes codes = new DiagnosisCodes(values);
        List<Row> rows = new ArrayList<>();
        text.ifPresent(t -> {
            int words = Content.countWords(t);
            reportLength(words, cell.get());
            rows.add(described(cell.get()).set("text", t).set("words", words).build());
            codes.inDescription(t, cell.get());
        });
        sheet.beside(AnnualWords.CODES)
                .ifPresent(c -> values.text(c, AnnualWords.CODES)
                        .value()
                        .filter(t -> !Absence.isPlaceholder(t))
                        .ifPresent(t -> codes.inField(t, c)));
        codes.found()
                .forEach((code, place) ->
                        rows.add(described(place).set("icd10_code", code).build()));
        return rows;
    }

    private Row.Builder described(BookCell cell) {
        return facts.ofYear(ServiceTables.SERVICE_DESCRIPTION, cell.locator()).set("approved_by", approvedBy());
    }

    private String approvedBy() {
        return template.number() <= LAST_NATIONAL
                ? "hod"
                : template.number() <= LAST_KNOWN ? "medical_directors_meeting" : "unknown";
    }

    private void reportLength(int words, BookCell cell) {
        if (words > MOST_WORDS) {
            values.say(
                    Severity.WARNING,
                    "description_too_long",
                    "Beskrivelsen har " + words + " ord; grensen er " + MOST_WORDS + ".",
                    "Se at det er den godkjente beskrivelsen som står her.",
                    cell.locator());
        }
    }

    private List<Row> staffing() {
        List<Row> rows = new ArrayList<>();
        fte(AnnualWords.FTE_TOTAL, "total").ifPresent(rows::add);
        fte(AnnualWords.FTE_PERMANENT, "permanent").filter(this::isStated).ifPresent(rows::add);
        fte(AnnualWords.FTE_PROJECT, "project").filter(this::isStated).ifPresent(rows::add);
        return rows;
    }

    /** The parts of the whole are rows only where something stands there. */
    private boolean isStated(Row row) {
        return !row.text("fte_state").equals("not_answered");
    }

    private Optional<Row> fte(String label, String kind) {
        return sheet.beside(label).map(cell -> {
            Taken<BigDecimal> taken = values.number(cell, label);
            Optional<BigDecimal> number = taken.value().filter(n -> fits(n, label, cell));
            return facts.ofYear(ServiceTables.STAFFING, cell.locator())
                    .set("fte", number.map(n -> n.setScale(FTE_PLACES)).orElse(null))
                    .set("fte_state", number.isPresent() || taken.value().isEmpty() ? taken.state() : "unknown")
                    .set("staffing_kind", kind)
                    .set("basis", "annual_report")
                    .build();
        });
    }

    private boolean fits(BigDecimal number, String label, BookCell cell) {
        boolean fits = number.scale() <= FTE_PLACES && number.compareTo(MOST_FTE) < 0;
        if (!fits) {
            values.error(
                    "number_does_not_fit",
                    "Feltet «" + label + "» har " + number.toPlainString()
                            + ", men skal ha et tall med høyst to desimaler, under " + MOST_FTE + ".",
                    "Rett tallet, og legg arbeidsboken inn på nytt.",
                    cell);
        }
        return fits;
    }
}
