package no.tjenesteinnsikt.ingest.form.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Changes in per cent that annual reports publish beside their own figures, one a line:
 * {@code service,report_year,region,published_value,from_year,to_year,measure} and, if wanted,
 * {@code code,statement,unit,source}. The same with the lake's own column names is a bulk file of
 * {@code published_figure}.
 */
public final class PublishedStatementsForm implements Form {
    private static final String REGION = "region";
    private static final String VALUE = "published_value";
    private static final String UNIT = "unit";
    private static final Set<String> NEEDED =
            Set.of("service", "report_year", REGION, VALUE, "from_year", "to_year", "measure");
    private static final Set<String> OTHERS = Set.of("code", "statement", UNIT, "source");
    private static final Set<String> PERCENT = Set.of("percent", "per cent", "prosent", "%");

    /** Which columns are missing or unknown in a file that is almost of this form. */
    static AlmostFigures.Columns columns() {
        return new AlmostFigures.Columns("publiserte endringer", NEEDED, OTHERS);
    }

    @Override
    public String name() {
        return "published-statements";
    }

    @Override
    public String documentKind() {
        return "facts";
    }

    @Override
    public boolean recognises(TextDocument document) {
        return FigureLines.fits(document, NEEDED, OTHERS);
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        FigureLines lines = new FigureLines(document);
        ServiceRows services = new ServiceRows(lines);
        List<Row> figures = new ArrayList<>();
        for (CsvRecord line : lines.records()) {
            Optional<NamedService> service = services.of(line);
            Optional<Change> change = change(lines, line, given);
            if (service.isPresent() && change.isPresent()) {
                services.add(service.get(), line);
                figures.add(row(lines, line, service.get(), change.get()));
            }
        }
        List<Row> rows = new ArrayList<>(services.rows());
        rows.addAll(figures);
        return Reading.accepted(rows, lines.findings());
    }

    /** What a line says of a change. */
    private record Change(int reportYear, FigurePlace place, String measure, int from, int to, BigDecimal percent) {}

    private static Optional<Change> change(FigureLines lines, CsvRecord line, GivenYears given) {
        Optional<Integer> reportYear = lines.year(line, "report_year", given.reportYear());
        Optional<Integer> from = lines.year(line, "from_year", Optional.empty());
        Optional<Integer> to = lines.year(line, "to_year", Optional.empty());
        Optional<FigurePlace> place = FigurePlace.of(lines.text(line, REGION).orElse(""));
        Optional<String> measure = lines.required(line, "measure");
        Optional<BigDecimal> percent = lines.number(line, VALUE);
        String unit = lines.text(line, UNIT).orElse("prosent").toLowerCase(Locale.ROOT);
        boolean known = PERCENT.contains(unit);
        if (place.isEmpty()) {
            lines.bad(line, REGION, FigurePlace.ALLOWED);
        }
        if (!known) {
            lines.bad(line, UNIT, "percent");
        }
        boolean forwards = from.isEmpty() || to.isEmpty() || from.get() < to.get();
        if (!forwards) {
            lines.bad(line, "to_year", "et år etter «from_year», som er " + from.get());
        }
        boolean whole = forwards && reportYear.isPresent() && from.isPresent() && to.isPresent() && place.isPresent();
        return whole && known && measure.isPresent() && percent.isPresent()
                ? Optional.of(
                        new Change(reportYear.get(), place.get(), measure.get(), from.get(), to.get(), percent.get()))
                : Optional.empty();
    }

    private static Row row(FigureLines lines, CsvRecord line, NamedService service, Change change) {
        FigurePlace place = change.place();
        String where = place.name().isEmpty() ? "" : ", " + place.name();
        return Row.of(ReviewTables.PUBLISHED_FIGURE)
                .set("figure_id", id(service, change))
                .set("period_type", "report_year")
                .set("period", change.reportYear())
                .set(
                        "statement",
                        "Endring i «" + change.measure() + "» fra " + change.from() + " til " + change.to() + where)
                .set(
                        "published_text",
                        change.percent().toPlainString().replace('-', '−').replace('.', ',') + " %")
                .set("published_number", change.percent().setScale(4))
                .set("places", change.percent().scale())
                .set("comparison", "equals")
                .set("kind", "figure")
                .set("unit", "prosent")
                .set("section", "Årsrapport " + change.reportYear())
                .set("calculation", "percent_change")
                .set("service_id", service.id())
                .set("region_id", place.regionId())
                .set("measure", change.measure())
                .set("from_report_year", change.from())
                .set("to_report_year", change.to())
                .set(
                        "original",
                        lines.prose(line, "source").isPresent()
                                ? lines.text(line, "source").get()
                                : null)
                .from(lines.sourceId(), lines.locator(line, VALUE))
                .build();
    }

    /** The same statement has the same id in every file. */
    private static String id(NamedService service, Change change) {
        FigurePlace place = change.place();
        String where = place.regionId() != null ? place.regionId() : place.scope() != null ? place.scope() : "";
        return ServiceName.slug(String.join(
                " ",
                service.id(),
                String.valueOf(change.reportYear()),
                where,
                change.measure(),
                String.valueOf(change.from()),
                String.valueOf(change.to())));
    }
}
