package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.development.DevelopmentView;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel;
import no.tjenesteinnsikt.dashboard.view.development.YearPoint;
import org.jspecify.annotations.Nullable;

/**
 * Small charts over years. A line joins the years of one series only and stops where a year has no number; a solid upright
 * line stands where another series goes on, a dotted one at what happened to the scheme.
 */
public final class YearPanels {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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
            series.add(line(panel, segment, first, last, series.size() == 1));
            sentences.add(segment.points().stream().map(YearPanels::sentence).toList());
            links.add(segment.points().stream()
                    .map(point -> point.line().address())
                    .toList());
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

    private static String sentence(YearPoint point) {
        String certainty = point.line().certainty();
        return point.year() + ": " + point.line().text() + (certainty.isEmpty() ? "" : ", " + certainty);
    }

    private String summary(YearPanel panel, int first, int last) {
        String years = texts.get("development.panel.years", String.valueOf(first), String.valueOf(last));
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
        y.put("splitNumber", 3);
        if (panel.share()) {
            y.put("max", 100);
            y.put("interval", 50);
            y.put("axisLabel", Map.of("formatter", "ti:percent"));
        } else if (panel.scale().signum() > 0) {
            y.put("max", panel.scale());
            y.put("axisLabel", Map.of("formatter", "ti:number", "showMaxLabel", true));
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

    private Map<String, Object> line(
            YearPanel panel, YearPanel.Segment segment, int first, int last, boolean withMarks) {
        List<Object> data = new ArrayList<>();
        for (YearPoint point : segment.points()) {
            data.add(point.number()
                    .<Object>map(number -> List.of(point.year(), scaled(panel, number)))
                    .orElseGet(() -> List.of(point.year(), "-")));
        }
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "line");
        series.put("connectNulls", false);
        series.put("symbol", "circle");
        series.put("symbolSize", 7);
        series.put("lineStyle", Map.of("color", "var(--mark)", "width", 2));
        series.put("itemStyle", Map.of("color", "var(--mark)"));
        series.put("data", data);
        if (withMarks) {
            series.put("markLine", marks(panel, first, last));
        }
        return series;
    }

    private Map<String, Object> marks(YearPanel panel, int first, int last) {
        List<Object> lines = new ArrayList<>();
        for (DevelopmentView.Event event : view.events()) {
            if (event.year() >= first && event.year() <= last) {
                lines.add(upright(BigDecimal.valueOf(event.year()), "dotted", "var(--mark-context)"));
            }
        }
        for (int year : panel.breaks()) {
            lines.add(upright(BigDecimal.valueOf(year).subtract(new BigDecimal("0.5")), "solid", "var(--mark-strong)"));
        }
        return Map.of("symbol", "none", "silent", true, "animation", false, "data", lines);
    }

    private static Map<String, Object> upright(BigDecimal year, String type, String colour) {
        return Map.of(
                "xAxis",
                year,
                "label",
                Map.of("show", false),
                "lineStyle",
                Map.of("type", type, "width", 1, "color", colour));
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
        return panel.share() ? number.multiply(HUNDRED).stripTrailingZeros() : number;
    }

    private ChartTable table(YearPanel panel) {
        List<List<Cell>> rows = new ArrayList<>();
        for (YearPanel.Segment segment : panel.segments()) {
            for (YearPoint point : segment.points()) {
                rows.add(List.of(
                        Cell.of(String.valueOf(point.year())),
                        new Cell(point.line().text(), point.line().address()),
                        Cell.of(point.line().certainty()),
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
