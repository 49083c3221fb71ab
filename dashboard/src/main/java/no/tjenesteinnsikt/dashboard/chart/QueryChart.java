package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.ChartKind;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Across;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Mark;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Marks;
import org.jspecify.annotations.Nullable;

/** The chart of a reader's own result. */
public final class QueryChart {
    private static final int PLACES = 4;
    private static final int LARGE_FROM = 9;
    private static final List<String> COLOURS = List.of(
            "var(--mark)",
            "var(--mark-strong)",
            "var(--region-vest)",
            "var(--region-midt)",
            "var(--region-sor-ost)",
            "var(--region-nord)",
            "var(--mark-context)",
            "var(--hatch)");
    private static final List<String> SYMBOLS = List.of("circle", "rect", "triangle", "diamond");

    /** The colours and, in the same order, the symbols that regions have on all pages. */
    private static final List<String> REGIONS =
            List.of("var(--region-nord)", "var(--region-midt)", "var(--region-vest)", "var(--region-sor-ost)");

    private static final List<String> REGION_NAMES =
            List.of("Helse Nord.*|nord", "Helse Midt-Norge.*|midt", "Helse Vest.*|vest", "Helse Sør-Øst.*|sor_ost");

    private final QueryPlot plot;
    private final Texts texts;

    private QueryChart(QueryPlot plot, Texts texts) {
        this.plot = plot;
        this.texts = texts;
    }

    /** The chart of a result. */
    public static ChartView of(QueryPlot plot, Texts texts) {
        return new QueryChart(plot, texts).chart();
    }

    private ChartView chart() {
        List<String> summary = new ArrayList<>(List.of(extremes()));
        summary.addAll(plot.remarks());
        return new ChartView(
                "resultatdiagram",
                texts.get("queries.chart.title", plot.measure(), plot.across()),
                String.join(" ", summary),
                plot.kind() == ChartKind.BARS && names().size() >= LARGE_FROM
                        ? ChartView.Size.LARGE
                        : ChartView.Size.NORMAL,
                OptionJson.of(plot.kind() == ChartKind.BARS ? bars() : axes()),
                plot.series().stream()
                        .<@Nullable List<String>>map(marks -> shown(marks).stream()
                                .map(mark -> sentence(marks, mark))
                                .toList())
                        .toList(),
                plot.series().stream()
                        .<@Nullable List<String>>map(marks -> null)
                        .toList(),
                table(),
                texts.get("queries.chart.source"));
    }

    private String extremes() {
        List<Mark> marks = plot.series().stream()
                .flatMap(series -> series.marks().stream())
                .filter(mark -> mark.value().isPresent())
                .sorted(Comparator.comparing(mark -> mark.value().orElse(BigDecimal.ZERO)))
                .toList();
        if (marks.isEmpty()) {
            return texts.get("queries.chart.empty");
        }
        Mark least = marks.get(0);
        Mark most = marks.get(marks.size() - 1);
        return texts.get("queries.chart.summary", number(most), most.at(), number(least), least.at());
    }

    private String sentence(Marks marks, Mark mark) {
        return (marks.name().isEmpty() ? "" : marks.name() + ", ") + mark.at() + ": " + number(mark);
    }

    private String number(Mark mark) {
        return mark.value()
                .map(value -> texts.numbers().upTo(value, PLACES))
                .orElse(texts.get("queries.chart.unknown"));
    }

    private List<String> names() {
        return plot.series().stream()
                .flatMap(series -> series.marks().stream())
                .map(Mark::at)
                .distinct()
                .toList();
    }

    /** Every year from the first to the last, so that a year without a value stands as a gap. */
    private List<String> years() {
        List<Integer> years = names().stream().map(Integer::valueOf).sorted().toList();
        return IntStream.rangeClosed(years.get(0), years.get(years.size() - 1))
                .mapToObj(String::valueOf)
                .toList();
    }

    private Map<String, Object> bars() {
        Marks marks = plot.series().get(0);
        List<Object> data = marks.marks().stream()
                .<Object>map(mark -> mark.value()
                        .<Object>map(value -> Map.of(
                                "value",
                                value,
                                "label",
                                Map.of("formatter", texts.numbers().upTo(value, PLACES))))
                        .orElse("-"))
                .toList();
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "bar");
        series.put("barMaxWidth", 22);
        series.put("itemStyle", Map.of("color", COLOURS.get(0)));
        series.put("label", Map.of("show", true, "position", "right"));
        series.put("data", data);
        return Map.of(
                "grid", Map.of("left", 0, "right", 64, "top", 8, "bottom", 24),
                "xAxis", Map.of("type", "value"),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                marks.marks().stream().map(Mark::at).toList()),
                "series", List.of(series));
    }

    private Map<String, Object> axes() {
        boolean numbers = plot.years() == Across.NUMBERS;
        Map<String, Object> across = numbers
                ? Map.of("type", "value", "scale", true, "name", plot.across(), "nameLocation", "middle", "nameGap", 28)
                : Map.of("type", "category", "data", years());
        List<String> groups = plot.series().stream().map(Marks::name).distinct().toList();
        Map<String, Object> option = new LinkedHashMap<>();
        option.put(
                "grid",
                Map.of(
                        "left",
                        8,
                        "right",
                        24,
                        "top",
                        groups.size() > 1 ? 48 : 16,
                        "bottom",
                        numbers ? 40 : 24,
                        "containLabel",
                        true));
        option.put("xAxis", across);
        option.put("yAxis", Map.of("type", "value", "scale", numbers));
        option.put(
                "series",
                plot.series().stream().map(marks -> series(marks, groups)).toList());
        if (groups.size() > 1) {
            option.put("legend", Map.of("show", true, "top", 0, "left", 0, "data", groups));
        }
        return option;
    }

    private Map<String, Object> series(Marks marks, List<String> groups) {
        int region = region(marks.name());
        int group = region < 0 ? groups.indexOf(marks.name()) : 0;
        String colour = region < 0 ? COLOURS.get(group % COLOURS.size()) : REGIONS.get(region);
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", plot.kind() == ChartKind.LINE ? "line" : "scatter");
        series.put("name", marks.name());
        series.put("symbol", SYMBOLS.get(region < 0 ? group % SYMBOLS.size() : region));
        series.put("symbolSize", 8);
        series.put("showSymbol", true);
        series.put("connectNulls", false);
        series.put("itemStyle", Map.of("color", colour));
        series.put("lineStyle", Map.of("color", colour, "width", 2));
        series.put("data", plot.kind() == ChartKind.LINE ? joined(marks) : pairs(marks));
        return series;
    }

    /** The place among the regions of a group that is one; -1 where it is none. */
    private static int region(String name) {
        for (int i = 0; i < REGION_NAMES.size(); i++) {
            if (name.matches(REGION_NAMES.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** A place for every year: a line goes only from one year to the next. */
    private List<Object> joined(Marks marks) {
        List<Object> data = new ArrayList<>();
        for (String year : years()) {
            Optional<BigDecimal> value = marks.marks().stream()
                    .filter(mark -> mark.at().equals(year))
                    .flatMap(mark -> mark.value().stream())
                    .findFirst();
            data.add(value.<Object>map(number -> number).orElse("-"));
        }
        return data;
    }

    private List<Object> pairs(Marks marks) {
        return shown(marks).stream()
                .<Object>map(mark -> List.of(
                        plot.years() == Across.NUMBERS ? new BigDecimal(mark.at()) : mark.at(),
                        mark.value().orElse(BigDecimal.ZERO)))
                .toList();
    }

    /** The marks that stand for a place in the data of the series, in that order. */
    private List<Mark> shown(Marks marks) {
        if (plot.kind() == ChartKind.LINE) {
            return years().stream()
                    .map(year -> marks.marks().stream()
                            .filter(mark -> mark.at().equals(year))
                            .findFirst()
                            .orElse(new Mark(year, Optional.empty())))
                    .toList();
        }
        return plot.kind() == ChartKind.BARS
                ? marks.marks()
                : marks.marks().stream()
                        .filter(mark -> mark.value().isPresent())
                        .toList();
    }

    private ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Marks marks : plot.series()) {
            for (Mark mark : marks.marks()) {
                rows.add(List.of(
                        Cell.of(marks.name().isEmpty() ? mark.at() : marks.name() + ", " + mark.at()),
                        Cell.of(number(mark))));
            }
        }
        return new ChartTable(
                texts.get("queries.chart.title", plot.measure(), plot.across()),
                List.of(new Heading(plot.across(), Align.TEXT), new Heading(plot.measure(), Align.NUMBER)),
                rows);
    }
}
