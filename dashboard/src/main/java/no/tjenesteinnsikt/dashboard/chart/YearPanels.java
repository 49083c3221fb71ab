package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.development.DevelopmentView;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel;
import no.tjenesteinnsikt.dashboard.view.development.YearPoint;
import org.jspecify.annotations.Nullable;

/**
 * Small charts over years. A line joins the years of one series only and stops where a year has no number or far fewer or
 * more are behind it; a thick upright line stands where another series goes on, a thin one at what happened to the scheme.
 */
public final class YearPanels {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final List<BigDecimal> STEPS =
            Stream.of(1, 2, 4, 6, 10).map(BigDecimal::valueOf).toList();

    private final DevelopmentView view;
    private final Texts texts;

    private YearPanels(DevelopmentView view, Texts texts) {
        this.view = view;
        this.texts = texts;
    }

    /** The charts of a page. */
    public static List<ChartView> of(DevelopmentView view, Texts texts) {
        YearPanels panels = new YearPanels(view, texts);
        return view.panels().stream().map(panels::chart).toList();
    }

    private ChartView chart(YearPanel panel) {
        int first = panel.points().mapToInt(YearPoint::year).min().orElse(0);
        int last = panel.points().mapToInt(YearPoint::year).max().orElse(0);
        List<Object> series = new ArrayList<>();
        List<@Nullable List<String>> sentences = new ArrayList<>();
        List<@Nullable List<String>> links = new ArrayList<>();
        for (YearPanel.Segment segment : panel.segments()) {
            series.add(intervals(panel, segment));
            sentences.add(null);
            links.add(null);
            Drawn drawn = Drawn.of(panel, segment, texts);
            series.add(line(panel, drawn, first, last, series.size() == 1));
            sentences.add(drawn.sentences());
            links.add(drawn.links());
        }
        return new ChartView(
                panel.id(),
                panel.sentence(texts),
                summary(panel, first, last),
                ChartView.Size.SMALL,
                option(panel, first, last, series),
                sentences,
                links,
                table(panel),
                "");
    }

    /** The points of a line, with a gap wherever it must not lead on. */
    private record Drawn(List<Object> data, List<String> sentences, List<String> links) {
        static Drawn of(YearPanel panel, YearPanel.Segment segment, Texts texts) {
            Drawn drawn = new Drawn(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < segment.points().size(); i++) {
                YearPoint point = segment.points().get(i);
                if (i > 0 && !panel.joins(segment.points().get(i - 1), point)) {
                    drawn.add(List.of(new BigDecimal(point.year()).subtract(HALF), "-"), "", "");
                }
                point.number()
                        .ifPresent(number -> drawn.add(
                                List.of(point.year(), scaled(panel, number)),
                                sentence(point, texts),
                                point.line().address()));
            }
            return drawn;
        }

        private void add(Object value, String sentence, String link) {
            data.add(value);
            sentences.add(sentence);
            links.add(link);
        }
    }

    private static String sentence(YearPoint point, Texts texts) {
        String certainty = certainty(point, texts);
        return point.year() + ": " + point.line().text() + (certainty.isEmpty() ? "" : ", " + certainty);
    }

    /** What is behind a number that says nothing else of it. */
    private static String certainty(YearPoint point, Texts texts) {
        return point.line().certainty().isEmpty()
                ? point.denominator()
                        .map(of -> texts.get(
                                "development.denominator", texts.numbers().upTo(of, 2)))
                        .orElse("")
                : point.line().certainty();
    }

    private String summary(YearPanel panel, int first, int last) {
        String years = texts.get("development.panel.years", String.valueOf(first), String.valueOf(last));
        if (!panel.unit().isEmpty()) {
            years += " " + texts.get("development.panel.unit", panel.unit());
        }
        if (panel.breaks().isEmpty()) {
            return years;
        }
        List<String> all = panel.segments().stream()
                .map(segment -> texts.get(
                        "development.panel.series",
                        segment.label(),
                        String.valueOf(segment.points().get(0).year())))
                .toList();
        return years + " " + texts.get("development.panel.breaks", String.join("; ", all));
    }

    private OptionJson option(YearPanel panel, int first, int last, List<Object> series) {
        Map<String, Object> y = new LinkedHashMap<>();
        y.put("type", "value");
        y.put("min", 0);
        if (panel.scale().isShare()) {
            y.put("max", 100);
            y.put("interval", 50);
            y.put("axisLabel", Map.of("formatter", "ti:percent"));
        } else {
            BigDecimal top = top(panel.scale().highest());
            y.put("max", top);
            y.put("interval", top.divide(BigDecimal.valueOf(2)));
            y.put("axisLabel", Map.of("formatter", "ti:number"));
        }
        return OptionJson.of(Map.of(
                "grid",
                Map.of("left", 0, "right", 16, "top", 12, "bottom", 24),
                "xAxis",
                Map.of(
                        "type",
                        "value",
                        "min",
                        first,
                        "max",
                        last,
                        "minInterval",
                        1,
                        "axisLabel",
                        Map.of("formatter", "ti:year", "hideOverlap", true),
                        "splitLine",
                        Map.of("show", false)),
                "yAxis",
                y,
                "series",
                series));
    }

    private Map<String, Object> line(YearPanel panel, Drawn drawn, int first, int last, boolean withMarks) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "line");
        series.put("connectNulls", false);
        series.put("symbol", "circle");
        series.put("symbolSize", 7);
        series.put("lineStyle", Map.of("color", "var(--mark)", "width", 2));
        series.put("itemStyle", Map.of("color", "var(--mark)"));
        series.put("data", drawn.data());
        if (withMarks) {
            series.put("markLine", marks(panel, first, last));
        }
        return series;
    }

    /** The lowest of 1, 2, 4, 6 or 10 times a power of ten that is not below a number. */
    private static BigDecimal top(BigDecimal highest) {
        if (highest.signum() <= 0) {
            return BigDecimal.ONE;
        }
        int power = highest.precision() - highest.scale() - 1;
        return STEPS.stream()
                .map(step -> step.scaleByPowerOfTen(power))
                .filter(step -> step.compareTo(highest) >= 0)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> marks(YearPanel panel, int first, int last) {
        List<Object> lines = new ArrayList<>();
        for (DevelopmentView.Event event : view.events()) {
            if (event.year() >= first && event.year() <= last) {
                lines.add(upright(BigDecimal.valueOf(event.year()), 1, "var(--ti-rule)"));
            }
        }
        for (int year : panel.breaks()) {
            lines.add(upright(BigDecimal.valueOf(year).subtract(HALF), 2, "var(--mark-strong)"));
        }
        return Map.of("symbol", "none", "silent", true, "animation", false, "data", lines);
    }

    private static Map<String, Object> upright(BigDecimal year, int width, String colour) {
        return Map.of(
                "xAxis",
                year,
                "label",
                Map.of("show", false),
                "lineStyle",
                Map.of("type", "solid", "width", width, "color", colour));
    }

    private static Map<String, Object> intervals(YearPanel panel, YearPanel.Segment segment) {
        List<Object> data = new ArrayList<>();
        for (YearPoint point : segment.points()) {
            point.interval()
                    .ifPresent(interval -> data.add(
                            List.of(point.year(), scaled(panel, interval.low()), scaled(panel, interval.high()))));
        }
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "custom");
        series.put("renderItem", "ti:interval-y");
        series.put("encode", Map.of("x", 0, "y", List.of(1, 2)));
        series.put("itemStyle", Map.of("color", "var(--mark-context)"));
        series.put("silent", true);
        series.put("data", data);
        return series;
    }

    private static BigDecimal scaled(YearPanel panel, BigDecimal number) {
        return panel.scale().isShare() ? number.multiply(HUNDRED).stripTrailingZeros() : number;
    }

    private ChartTable table(YearPanel panel) {
        List<List<Cell>> rows = new ArrayList<>();
        for (YearPanel.Segment segment : panel.segments()) {
            for (YearPoint point : segment.points()) {
                rows.add(List.of(
                        Cell.of(String.valueOf(point.year())),
                        new Cell(point.line().text(), point.line().address()),
                        Cell.of(certainty(point, texts)),
                        Cell.of(segment.label())));
            }
        }
        return new ChartTable(
                panel.name(),
                List.of(
                        new Heading(texts.get("development.year"), Align.TEXT),
                        new Heading(
                                panel.unit().isEmpty() ? texts.get("development.value") : panel.unit(), Align.NUMBER),
                        new Heading(texts.get("charts.certainty"), Align.TEXT),
                        new Heading(texts.get("development.series"), Align.TEXT)),
                rows);
    }
}
