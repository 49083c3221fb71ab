package no.tjenesteinnsikt.ingest.form.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.CsvRecord;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Figures copied out of annual reports, one a line: {@code service,year,region,measure,value} and, if wanted,
 * {@code code,unit,label,source,note}. The same with the lake's own column names is a bulk file of
 * {@code reported_figure}.
 */
public final class AnnualFiguresForm implements Form {
    private static final String YEAR = "year";
    private static final String REGION = "region";
    private static final String MEASURE = "measure";
    private static final String VALUE = "value";
    private static final String NOTE = "note";
    private static final Set<String> NEEDED = Set.of("service", YEAR, REGION, MEASURE, VALUE);
    private static final Set<String> OTHERS = Set.of("code", "unit", "label", "source", NOTE);

    /** Which columns are missing or unknown in a file that is almost of this form. */
    static AlmostFigures.Columns columns() {
        return new AlmostFigures.Columns("tall fra årsrapporter", NEEDED, OTHERS);
    }

    @Override
    public String name() {
        return "annual-figures";
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
            figure(lines, services, line, given).ifPresent(figures::add);
        }
        List<Row> rows = new ArrayList<>(services.rows());
        rows.addAll(figures);
        return Reading.accepted(rows, lines.findings());
    }

    private static Optional<Row> figure(FigureLines lines, ServiceRows services, CsvRecord line, GivenYears given) {
        Optional<NamedService> service = services.of(line);
        Optional<Integer> year = lines.year(line, YEAR, given.reportYear());
        Optional<FigurePlace> place = FigurePlace.of(lines.text(line, REGION).orElse(""));
        Optional<String> measure = lines.required(line, MEASURE);
        Optional<BigDecimal> value = lines.number(line, VALUE);
        if (place.isEmpty()) {
            lines.bad(line, REGION, FigurePlace.ALLOWED);
        }
        if (service.isEmpty() || year.isEmpty() || place.isEmpty() || measure.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        services.add(service.get(), line);
        Row.Builder row = Row.of(ReportTables.REPORTED_FIGURE)
                .set("service_id", service.get().id())
                .set("report_year", year.get())
                .set("region_id", place.get().regionId())
                .set("region_scope", place.get().scope())
                .set("measure", measure.get())
                .set("quantity", value.get().setScale(4))
                // The measure says what it counts where the line has no unit of its own.
                .set("unit", lines.prose(line, "unit").orElse(measure.get()));
        lines.prose(line, "label").ifPresent(label -> row.set("label", label));
        lines.prose(line, "source").ifPresent(source -> row.set("original", source));
        lines.prose(line, NOTE).ifPresent(note -> row.set(NOTE, note));
        lines.text(line, NOTE).flatMap(Caveat::of).ifPresent(caveat -> row.set("caveat", caveat.code()));
        return Optional.of(
                row.from(lines.sourceId(), lines.locator(line, VALUE)).build());
    }
}
