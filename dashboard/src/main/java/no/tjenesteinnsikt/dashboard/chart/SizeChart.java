package no.tjenesteinnsikt.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.SizeScatter;
import no.tjenesteinnsikt.dashboard.view.region.SizeScatter.Point;

/** Services by full-time equivalents and one activity; the compared ones stand out and are named. */
public final class SizeChart {
    private final SizeScatter scatter;
    private final Texts texts;

    private SizeChart(SizeScatter scatter, Texts texts) {
        this.scatter = scatter;
        this.texts = texts;
    }

    /** The chart of services by size. */
    public static ChartView of(SizeScatter scatter, Texts texts) {
        return new SizeChart(scatter, texts).chart();
    }

    private ChartView chart() {
        List<Point> others =
                scatter.points().stream().filter(point -> !point.chosen()).toList();
        List<Point> chosen = scatter.points().stream().filter(Point::chosen).toList();
        String activity = scatter.label().toLowerCase(Locale.ROOT);
        return new ChartView(
                "storrelse",
                texts.get("compare.size.title", scatter.label()),
                texts.get(
                        scatter.capped() ? "compare.size.summary.capped" : "compare.size.summary",
                        texts.numbers().whole(scatter.points().size()),
                        scatter.year()),
                ChartView.Size.NORMAL,
                option(others, chosen),
                List.of(sentences(others, activity), sentences(chosen, activity)),
                List.of(
                        others.stream().map(Point::address).toList(),
                        chosen.stream().map(Point::address).toList()),
                table(),
                texts.get("compare.size.source", scatter.year()));
    }

    private List<String> sentences(List<Point> points, String activity) {
        return points.stream()
                .map(point -> texts.get(
                        "compare.size.point",
                        point.name(),
                        texts.numbers().upTo(point.size(), 2),
                        activity,
                        texts.numbers().upTo(point.count(), 0)))
                .toList();
    }

    private ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Point point : scatter.points()) {
            rows.add(List.of(
                    Cell.ofSource(point.name(), texts),
                    Cell.of(texts.numbers().upTo(point.size(), 2)),
                    new Cell(texts.numbers().upTo(point.count(), 0), point.address())));
        }
        return new ChartTable(
                texts.get("compare.size.title", scatter.label()),
                List.of(
                        new Heading(texts.get("compare.service"), Align.TEXT),
                        new Heading(texts.get("compare.size.axis"), Align.NUMBER),
                        new Heading(scatter.label(), Align.NUMBER)),
                rows);
    }

    private OptionJson option(List<Point> others, List<Point> chosen) {
        Map<String, Object> named = series(chosen, texts.get("compare.size.chosen"), "var(--mark)", 14);
        named.put("z", 3);
        named.put("label", NameLabel.shownAbove());
        return OptionJson.of(Map.of(
                "legend", Map.of("top", 0, "left", 0),
                "grid", Map.of("left", 0, "right", 40, "top", 72, "bottom", 40),
                "xAxis",
                        Map.of(
                                "type",
                                "value",
                                "min",
                                0,
                                "nameLocation",
                                "middle",
                                "nameGap",
                                28,
                                "name",
                                texts.get("compare.size.axis")),
                "yAxis", Map.of("type", "value", "min", 0, "minInterval", 1),
                "series", List.of(series(others, texts.get("compare.size.others"), "var(--mark-context)", 8), named)));
    }

    private Map<String, Object> series(List<Point> points, String name, String colour, int size) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "scatter");
        series.put("name", name);
        series.put("symbolSize", size);
        series.put("itemStyle", Map.of("color", colour));
        series.put("data", points.stream().map(this::dot).toList());
        return series;
    }

    private Map<String, Object> dot(Point point) {
        Map<String, Object> dot = ServicePoint.named(point.name(), texts);
        dot.put("value", List.of(point.size(), point.count()));
        return dot;
    }
}
