package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import org.jspecify.annotations.Nullable;

/** Shares as dots with their intervals, one for each line; where most answers are missing, the range, hatched. */
final class ShareIntervals {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ShareIntervals() {}

    static ChartView of(Charted words, Texts texts, List<ValueLine> lines) {
        List<Object> intervals = new ArrayList<>();
        List<Object> points = new ArrayList<>();
        List<Object> ranges = new ArrayList<>();
        List<String> pointTexts = new ArrayList<>();
        List<String> pointLinks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ValueLine line = lines.get(i);
            if (line.value().outcome() instanceof Outcome.Shown shown) {
                points.add(List.of(percent(shown.value()), i));
                pointTexts.add(sentence(line));
                pointLinks.add(line.address());
                if (shown.precision() instanceof Precision.Interval interval) {
                    intervals.add(List.of(percent(interval.low()), percent(interval.high()), i));
                }
            } else if (line.value().grounds().range() != null) {
                var range = line.value().grounds().range();
                ranges.add(List.of(percent(range.low()), percent(range.high()), i));
            }
        }
        List<@Nullable List<String>> noneButPoints = Arrays.asList(null, pointTexts, null);
        return new ChartView(
                words.id(),
                words.title(),
                words.summary(),
                size(lines),
                option(lines, texts, intervals, points, ranges),
                noneButPoints,
                Arrays.asList(null, pointLinks, null),
                table(words, texts, lines),
                words.source());
    }

    private static String sentence(ValueLine line) {
        return line.which() + ": " + line.text() + ", " + line.certainty();
    }

    private static ChartView.Size size(List<ValueLine> lines) {
        if (lines.size() > 7) {
            return ChartView.Size.LARGE;
        }
        return lines.size() > 5 ? ChartView.Size.NORMAL : ChartView.Size.SMALL;
    }

    /** Numerator and denominator stand beside each share. */
    private static String name(ValueLine line, Texts texts) {
        String counted = new FigureText(texts).ofHowMany(line.value());
        return counted.isEmpty() ? line.which() : line.which() + " (" + counted.replace(' ', '\u00a0') + ")";
    }

    private static OptionJson option(
            List<ValueLine> lines, Texts texts, List<Object> intervals, List<Object> points, List<Object> ranges) {
        return OptionJson.of(Map.of(
                "grid", Map.of("left", 0, "right", 40, "top", 8, "bottom", 24),
                "xAxis",
                        Map.of(
                                "type",
                                "value",
                                "min",
                                0,
                                "max",
                                100,
                                "interval",
                                25,
                                "axisLabel",
                                Map.of("formatter", "ti:percent")),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                lines.stream().map(line -> name(line, texts)).toList()),
                "series",
                        List.of(
                                custom(texts.get("charts.interval"), "ti:interval-x", "var(--mark-context)", intervals),
                                scatter(points),
                                custom(texts.get("charts.range"), "ti:range-x", "var(--hatch)", ranges))));
    }

    private static Map<String, Object> custom(String name, String render, String colour, List<Object> data) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "custom");
        series.put("name", name);
        series.put("renderItem", render);
        series.put("encode", Map.of("x", List.of(0, 1), "y", 2));
        series.put("itemStyle", Map.of("color", colour));
        series.put("silent", true);
        series.put("data", data);
        return series;
    }

    private static Map<String, Object> scatter(List<Object> points) {
        return Map.of("type", "scatter", "symbolSize", 12, "itemStyle", Map.of("color", "var(--mark)"), "data", points);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros();
    }

    private static ChartTable table(Charted words, Texts texts, List<ValueLine> lines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (ValueLine line : lines) {
            rows.add(List.of(Cell.of(line.which()), new Cell(line.text(), line.address()), Cell.of(line.certainty())));
        }
        return new ChartTable(
                words.title(),
                List.of(
                        new Heading(texts.get("charts.which"), Align.TEXT),
                        new Heading(texts.get("charts.share"), Align.NUMBER),
                        new Heading(texts.get("charts.certainty"), Align.TEXT)),
                rows);
    }
}
