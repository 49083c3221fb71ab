package no.tjenesteinnsikt.ingest.form.annual;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.BookRows;
import no.tjenesteinnsikt.ingest.form.book.BookSheet;
import no.tjenesteinnsikt.ingest.form.book.BookTable;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;
import org.jspecify.annotations.Nullable;

/** Reads «Aktivitet»: one row for each activity, and for each kind that is asked for, whether anything was said. */
final class ActivityReader {
    private static final List<String> HEADS = List.of(
            AnnualWords.ACTIVITY,
            AnnualWords.ACTIVITY_TITLE,
            AnnualWords.AUDIENCE,
            AnnualWords.REGION,
            AnnualWords.QUANTITY,
            AnnualWords.UNIT);
    private static final Column QUANTITY = ReportTables.ACTIVITY.column("quantity");
    private static final int PLACES = 4;

    private final Optional<BookSheet> sheet;
    private final ReportTemplate template;
    private final BookRows facts;
    private final CellValues values;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, List<String>> placesByKind = new LinkedHashMap<>();

    ActivityReader(Optional<BookSheet> sheet, ReportTemplate template, BookRows facts, CellValues values) {
        this.sheet = sheet;
        this.template = template;
        this.facts = facts;
        this.values = values;
    }

    List<Row> rows() {
        if (sheet.isEmpty() || template.on(ReportSheet.ACTIVITY).isEmpty()) {
            return List.of();
        }
        List<BookTable> tables = sheet.get().tables(List.of(AnnualWords.ACTIVITY, AnnualWords.ACTIVITY_TITLE));
        if (tables.isEmpty()) {
            values.say(
                    Severity.ERROR,
                    "table_missing",
                    "Tabellen med «" + AnnualWords.ACTIVITY + "» og «" + AnnualWords.ACTIVITY_TITLE
                            + "» finnes ikke på arket.",
                    "Sett overskriftene tilbake, og legg arbeidsboken inn på nytt.",
                    sheet.get().start());
        }
        tables.stream().findFirst().ifPresent(this::activities);
        template.on(ReportSheet.ACTIVITY).forEach(question -> asked(question, tables.isEmpty()));
        return rows;
    }

    private void activities(BookTable table) {
        for (SheetRow row : sheet.orElseThrow().rows()) {
            if (row.number() > table.headRow() && !table.isEmpty(row.number(), HEADS)) {
                activity(table, row.number());
            }
        }
    }

    private void activity(BookTable table, int row) {
        BookCell kindCell = table.cell(row, AnnualWords.ACTIVITY);
        Optional<String> kind = values.code(kindCell, AnnualWords.ACTIVITY, AnnualWords.ACTIVITIES)
                .value();
        if (kind.isEmpty()) {
            if (kindCell.isEmpty()) {
                values.error(
                        "activity_kind_missing",
                        "Raden sier ikke hva slags aktivitet det er, og er utelatt.",
                        "Velg aktivitet i første kolonne, og legg arbeidsboken inn på nytt.",
                        kindCell);
            }
            return;
        }
        String place = table.place(row, HEADS);
        placesByKind.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(kindCell.locator());
        reportNotAsked(kind.get(), kindCell);
        rows.add(facts.ofYear(ReportTables.ACTIVITY, place)
                .set("activity_type", kind.get())
                .set("title", text(table, row, AnnualWords.ACTIVITY_TITLE))
                .set("audience", text(table, row, AnnualWords.AUDIENCE))
                .set("region_id", region(table.cell(row, AnnualWords.REGION)))
                .set("quantity", quantity(table.cell(row, AnnualWords.QUANTITY)))
                .set("unit", text(table, row, AnnualWords.UNIT))
                .build());
    }

    private @Nullable String text(BookTable table, int row, String head) {
        return values.text(table.cell(row, head), head).value().orElse(null);
    }

    private @Nullable String region(BookCell cell) {
        return values.code(cell, AnnualWords.REGION, CodeList.REGIONS).value().orElse(null);
    }

    private @Nullable BigDecimal quantity(BookCell cell) {
        Optional<BigDecimal> number = values.number(cell, AnnualWords.QUANTITY).value();
        boolean fits = number.isEmpty()
                || (number.get().scale() <= PLACES
                        && QUANTITY.type().accepts(number.get().setScale(PLACES)));
        if (!fits) {
            values.error(
                    "number_does_not_fit",
                    "Feltet «" + AnnualWords.QUANTITY + "» har " + number.get().toPlainString()
                            + ", som er for stort eller har for mange desimaler.",
                    "Rett tallet, og legg arbeidsboken inn på nytt.",
                    cell);
        }
        return number.filter(n -> fits).map(n -> n.setScale(PLACES)).orElse(null);
    }

    private void reportNotAsked(String kind, BookCell cell) {
        if (!template.asks(kind)) {
            values.say(
                    Severity.WARNING,
                    "activity_not_asked",
                    "Mal " + template.number() + " spør ikke om «" + AnnualWords.ACTIVITIES.label(kind) + "».",
                    "Se om aktiviteten er av et annet slag. Den er lest som den står.",
                    cell.locator());
        }
    }

    /** What became of the question for one kind: rows, a clear nothing, or silence. */
    private void asked(ReportQuestion question, boolean lost) {
        List<String> places = placesByKind.getOrDefault(question.id(), List.of());
        reportTooMany(question, places);
        Optional<BookCell> nothing = nothingCell(question);
        boolean none = nothing.filter(cell -> values.code(cell, AnnualWords.NOTHING, CodeList.YES_NO)
                        .value()
                        .filter("yes"::equals)
                        .isPresent())
                .isPresent();
        if (none && !places.isEmpty()) {
            values.say(
                    Severity.WARNING,
                    "activity_contradicts",
                    "«" + AnnualWords.ACTIVITIES.label(question.id()) + "» har svaret «" + AnnualWords.NOTHING
                            + "», men " + places.size() + (places.size() == 1 ? " rad." : " rader."),
                    "Fjern svaret eller radene, og legg arbeidsboken inn på nytt. Radene er lest.",
                    nothing.get().locator());
        }
        String place = !places.isEmpty()
                ? places.get(0)
                : nothing.map(BookCell::locator)
                        .orElseGet(() -> sheet.orElseThrow().start());
        boolean answered = none || !places.isEmpty();
        rows.add(facts.ofYear(ReportTables.EVALUATION_ANSWER, place)
                .set("question_id", question.id())
                .set("choice", none && places.isEmpty() ? "none" : null)
                .set("answer_state", answered ? "answered" : lost ? "unknown" : "not_answered")
                .build());
    }

    private Optional<BookCell> nothingCell(ReportQuestion question) {
        String label = AnnualWords.ACTIVITIES.label(question.id());
        return sheet.orElseThrow().tables(List.of(AnnualWords.ACTIVITY, AnnualWords.NOTHING)).stream()
                .findFirst()
                .flatMap(table -> sheet.get().rows().stream()
                        .map(SheetRow::number)
                        .filter(row -> row > table.headRow())
                        .filter(row -> table.cell(row, AnnualWords.ACTIVITY)
                                .shown()
                                .filter(label::equals)
                                .isPresent())
                        .findFirst()
                        .map(row -> table.cell(row, AnnualWords.NOTHING)));
    }

    private void reportTooMany(ReportQuestion question, List<String> places) {
        Optional<Integer> most = question.most(facts.year());
        if (most.isPresent() && places.size() > most.get()) {
            values.say(
                    Severity.WARNING,
                    "too_many_activities",
                    "«" + AnnualWords.ACTIVITIES.label(question.id()) + "» har " + places.size()
                            + " rader, men fra rapporteringsåret "
                            + question.ceiling().orElseThrow().from()
                            + " skal det være høyst " + most.get() + ".",
                    "Behold de " + most.get()
                            + " som er mest relevante, og legg arbeidsboken inn på nytt. Alle radene er lest.",
                    places.get(most.get()));
        }
    }
}
