package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CheckedLine;
import no.tjenesteinnsikt.dashboard.view.CheckedView;
import no.tjenesteinnsikt.dashboard.view.RowWords;

/** The published figures that differ from what was computed, both on one axis. */
public final class CheckChart {
    private final Texts texts;
    private final List<CheckedLine> lines;
    private final List<Object> published = new ArrayList<>();
    private final List<String> publishedTexts = new ArrayList<>();
    private final List<String> publishedLinks = new ArrayList<>();
    private final List<Object> computed = new ArrayList<>();
    private final List<String> computedTexts = new ArrayList<>();
    private final List<String> computedLinks = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    private CheckChart(Texts texts, List<CheckedLine> lines) {
        this.texts = texts;
        this.lines = lines;
    }

    /** One chart for each unit, since numbers of two units have no common axis; none where nothing differs. */
    public static List<ChartView> of(CheckedView view, Texts texts) {
        Map<String, List<CheckedLine>> units = view.differing().stream()
                .filter(line -> line.figure().number().isPresent())
                .collect(Collectors.groupingBy(line -> line.figure().unit(), LinkedHashMap::new, Collectors.toList()));
        List<ChartView> charts = new ArrayList<>();
        for (List<CheckedLine> lines : units.values()) {
            String id = charts.isEmpty() ? "publisert-beregnet" : "publisert-beregnet-" + (charts.size() + 1);
            charts.add(new CheckChart(texts, lines).chart(id));
        }
        return charts;
    }

    private ChartView chart(String id) {
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), i);
        }
        String title = texts.get(
                lines.size() == 1 ? "charts.checked.title.one" : "charts.checked.title",
                texts.numbers().whole(lines.size()),
                RowWords.unit(lines.get(0).figure().unit(), texts));
        return new ChartView(
                id,
                title,
                texts.get("charts.checked.summary"),
                ChartView.Size.SMALL,
                option(),
                List.of(publishedTexts, computedTexts),
                List.of(publishedLinks, computedLinks),
                new ChartTable(
                        title,
                        List.of(
                                new Heading(texts.get("charts.which"), Align.TEXT),
                                new Heading(texts.get("charts.checked.published"), Align.NUMBER),
                                new Heading(texts.get("charts.checked.computed"), Align.NUMBER)),
                        rows),
                texts.get("charts.checked.source"));
    }

    private void add(CheckedLine line, int place) {
        BigDecimal number = line.figure().number().orElseThrow().stripTrailingZeros();
        String statement = name(line);
        published.add(point(number, place, line.figure().published(), "top"));
        publishedTexts.add(statement + ": " + texts.get("charts.checked.published") + " "
                + line.figure().published());
        publishedLinks.add(line.sourceAddress());
        for (int i = 0; i < line.readings().size(); i++) {
            CheckedLine.Reading reading = line.readings().get(i);
            Optional<BigDecimal> value = line.figure().readings().get(i).computed();
            if (value.isPresent()) {
                computed.add(point(value.get().stripTrailingZeros(), place, reading.computed(), "bottom"));
                computedTexts.add(statement + ": " + texts.get("charts.checked.computed") + " " + reading.computed()
                        + " (" + reading.name() + ")");
                computedLinks.add(reading.address());
                rows.add(List.of(
                        Cell.ofSource(statement + " (" + reading.name() + ")", texts),
                        new Cell(line.figure().published(), line.sourceAddress()),
                        new Cell(reading.computed(), reading.address())));
            }
        }
    }

    /** Published labels stand above and computed ones below, so that near numbers can be read. */
    private static Object point(BigDecimal number, int place, String label, String side) {
        return Map.of(
                "value", List.of(number, place),
                "label", Map.of("show", true, "position", side, "formatter", label));
    }

    private static String name(CheckedLine line) {
        boolean own = line.figure().calculation().isPresent();
        return (own ? line.figure().period() + ": " : line.figure().figureId() + ": ")
                + line.figure().statement();
    }

    private boolean negative() {
        return lines.stream()
                .anyMatch(line -> line.figure().number().orElseThrow().signum() < 0);
    }

    private OptionJson option() {
        return OptionJson.of(Map.of(
                "legend",
                        Map.of(
                                "top",
                                0,
                                "left",
                                0,
                                "data",
                                List.of(texts.get("charts.checked.published"), texts.get("charts.checked.computed"))),
                "grid", Map.of("left", 0, "right", 24, "top", 40, "bottom", 24),
                "xAxis",
                        negative()
                                ? Map.of("type", "value", "minInterval", 1)
                                : Map.of("type", "value", "min", 0, "minInterval", 1),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                lines.stream().map(CheckChart::name).toList()),
                "series",
                        List.of(
                                series("charts.checked.published", "emptyCircle", "var(--ti-text)", published),
                                series("charts.checked.computed", "diamond", "var(--mark)", computed))));
    }

    private Map<String, Object> series(String name, String symbol, String colour, List<Object> data) {
        return Map.of(
                "type",
                "scatter",
                "name",
                texts.get(name),
                "symbol",
                symbol,
                "symbolSize",
                13,
                "itemStyle",
                Map.of("color", colour),
                "data",
                data);
    }
}
