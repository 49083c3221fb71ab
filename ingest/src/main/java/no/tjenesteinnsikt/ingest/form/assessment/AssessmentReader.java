package no.tjenesteinnsikt.ingest.form.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CellValues.Taken;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads the lines of an assessment's tables. A line that lacks what it needs is left out, with a finding. */
final class AssessmentReader {
    private static final String SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final String REMEDY = "Fyll ut feltet, og legg filen inn på nytt.";

    private final String sourceId;
    private final Optional<String> region;
    private final Optional<Integer> year;
    private final CellValues values;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> named = new HashSet<>();

    /**
     * Reads for a region and a year.
     *
     * @param region the region that holds where a line says none
     * @param year the report year that holds where a line says none
     */
    AssessmentReader(String sourceId, Optional<String> region, Optional<Integer> year, CellValues values) {
        this.sourceId = sourceId;
        this.region = region;
        this.year = year;
        this.values = values;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    void read(AssessmentTable table, AssessmentRecord record) {
        Optional<ServiceName> service = service(record);
        if (service.isEmpty()) {
            return;
        }
        Optional<Row> row = switch (table) {
            case FEEDBACK -> feedback(record, service.get());
            case STAGES -> stage(record, service.get());
            case DECISIONS -> decision(record, service.get());
            case COMMENTS -> comment(record, service.get());
        };
        row.ifPresent(read -> {
            if (named.add(service.get().id())) {
                rows.addAll(new BookRows(sourceId, service.get(), 0)
                        .named(record.cell(AssessmentWords.SERVICE).locator()));
            }
            rows.add(read);
        });
    }

    private Optional<Row> feedback(AssessmentRecord record, ServiceName service) {
        Optional<Integer> about = year(record);
        Optional<String> from = region(record);
        Optional<String> kind = code(record, AssessmentWords.KIND, AssessmentWords.KINDS);
        Optional<String> text = text(record, AssessmentWords.TEXT);
        if (about.isEmpty() || from.isEmpty() || kind.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(ReportTables.FOLLOW_UP, record, service)
                .set("report_year", about.get())
                .set("region_id", from.get())
                .set("kind", kind.get())
                .set("text", text.get())
                .set("repeated_from", repeated(record, about.get()).orElse(null))
                .set("closed_on", day(record, AssessmentWords.CLOSED).orElse(null))
                .build());
    }

    private Optional<Integer> repeated(AssessmentRecord record, int about) {
        BookCell cell = record.cell(AssessmentWords.REPEATED);
        Optional<Integer> from = values.year(cell, AssessmentWords.REPEATED).value();
        if (from.isPresent() && from.get() >= about) {
            values.error(
                    "repeated_not_earlier",
                    "Punktet er for rapporteringsåret " + about + ", men sies å være gjentatt fra " + from.get() + ".",
                    "Skriv det tidligere året som punktet først ble gitt for, og legg filen inn på nytt.",
                    cell);
            return Optional.empty();
        }
        return from;
    }

    private Optional<Row> stage(AssessmentRecord record, ServiceName service) {
        Optional<Integer> about = year(record);
        Optional<String> stage = code(record, AssessmentWords.STAGE, AssessmentWords.STAGES);
        Optional<String> by = code(record, AssessmentWords.BY, AssessmentWords.ASSESSORS);
        if (about.isEmpty() || stage.isEmpty() || by.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(ReportTables.REPORT_ASSESSMENT, record, service)
                .set("report_year", about.get())
                .set("assessed_by", by.get())
                .set("stage", stage.get())
                .set("on_date", day(record, AssessmentWords.DAY).orElse(null))
                .build());
    }

    private Optional<Row> decision(AssessmentRecord record, ServiceName service) {
        Taken<LocalDate> on = values.day(record.cell(AssessmentWords.DAY), AssessmentWords.DAY);
        requireStated(on, record, AssessmentWords.DAY);
        Optional<String> by = code(record, AssessmentWords.DECIDED_BY, AssessmentWords.DECIDERS);
        Optional<String> outcome = code(record, AssessmentWords.OUTCOME, AssessmentWords.OUTCOMES);
        if (on.value().isEmpty() || by.isEmpty() || outcome.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> successor = optionalText(record, AssessmentWords.SUCCESSOR)
                .flatMap(name -> name.matches(SLUG)
                        ? Optional.of(name)
                        : ServiceName.of(name).map(ServiceName::id));
        return Optional.of(of(ReviewTables.DECISION, record, service)
                .set("decided_on", on.value().get())
                .set("decided_by", by.get())
                .set("outcome", outcome.get())
                .set("successor", successor.orElse(null))
                .set(
                        "service_comment",
                        optionalText(record, AssessmentWords.OWN_COMMENT).orElse(null))
                .build());
    }

    private Optional<Row> comment(AssessmentRecord record, ServiceName service) {
        Optional<Integer> about = year(record);
        Optional<String> text = text(record, AssessmentWords.COMMENT);
        if (about.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(of(ReportTables.SERVICE_COMMENT, record, service)
                .set("report_year", about.get())
                .set("text", text.get())
                .set("commented_on", day(record, AssessmentWords.DAY).orElse(null))
                .build());
    }

    private Row.Builder of(Table table, AssessmentRecord record, ServiceName service) {
        return Row.of(table).set("service_id", service.id()).from(sourceId, record.place());
    }

    /** The service by its name, and by its id where the line has one. */
    private Optional<ServiceName> service(AssessmentRecord record) {
        Optional<ServiceName> name = text(record, AssessmentWords.SERVICE).flatMap(ServiceName::of);
        BookCell cell = record.cell(AssessmentWords.ID);
        Optional<String> id = values.text(cell, AssessmentWords.ID).value();
        if (id.isPresent() && !id.get().matches(SLUG)) {
            values.say(
                    Severity.WARNING,
                    "service_id_unknown",
                    "Feltet «" + AssessmentWords.ID + "» har noe som ikke er en id. Id-en følger av navnet i stedet.",
                    "Skriv id-en med små bokstaver, tall og bindestrek, eller la feltet stå tomt.",
                    cell.locator());
            return name;
        }
        return name.map(n -> id.map(i -> new ServiceName(i, n.name(), n.kind(), n.spellings()))
                .orElse(n));
    }

    private Optional<Integer> year(AssessmentRecord record) {
        BookCell cell = record.cell(AssessmentWords.YEAR);
        if (!cell.isEmpty()) {
            return values.year(cell, AssessmentWords.YEAR).value();
        }
        if (year.isEmpty()) {
            missing(record, AssessmentWords.YEAR);
        }
        return year;
    }

    private Optional<String> region(AssessmentRecord record) {
        BookCell cell = record.cell(AssessmentWords.REGION);
        if (!cell.isEmpty()) {
            return values.code(cell, AssessmentWords.REGION, AssessmentWords.REGIONS)
                    .value();
        }
        if (region.isEmpty()) {
            missing(record, AssessmentWords.REGION);
        }
        return region;
    }

    private Optional<String> code(AssessmentRecord record, String head, CodeList list) {
        Taken<String> taken = values.code(record.cell(head), head, list);
        requireStated(taken, record, head);
        return taken.value();
    }

    private Optional<String> text(AssessmentRecord record, String head) {
        Taken<String> taken = values.text(record.cell(head), head);
        requireStated(taken, record, head);
        return taken.value();
    }

    private Optional<String> optionalText(AssessmentRecord record, String head) {
        return values.text(record.cell(head), head).value();
    }

    private Optional<LocalDate> day(AssessmentRecord record, String head) {
        return values.day(record.cell(head), head).value();
    }

    private void requireStated(Taken<?> taken, AssessmentRecord record, String head) {
        if (taken.state().equals("not_answered")) {
            missing(record, head);
        }
    }

    private void missing(AssessmentRecord record, String head) {
        BookCell cell = record.cell(head);
        values.error(
                "assessment_incomplete",
                "Raden mangler «" + head + "», og er utelatt.",
                REMEDY,
                new BookCell(cell.locator(), Optional.empty()));
    }
}
