package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One dot for each of many numbers, on a line, those that fall together above each other. Where one number is far from
 * the rest the axis is broken, so that it does not squash them.
 */
final class StackedDots {
    private static final BigDecimal FAR = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal MIDDLE = new BigDecimal("0.5");

    private final List<Dot> dots;
    private final String axisName;
    private final Map<BigDecimal, String> lines = new LinkedHashMap<>();
    private BigDecimal shift = BigDecimal.ZERO;

    StackedDots(List<Dot> dots, String axisName) {
        this.dots = dots.stream().sorted(Comparator.comparing(Dot::at)).toList();
        this.axisName = axisName;
    }

    /** Puts each dot in the middle between two whole numbers rather than on the number. */
    StackedDots betweenWholeNumbers() {
        shift = MIDDLE;
        return this;
    }

    /** Draws a line with words across the dots. */
    StackedDots line(BigDecimal at, String words) {
        lines.put(at, words);
        return this;
    }

    /** The dots in the order in which they are drawn. */
    List<Dot> drawn() {
        return dots;
    }

    OptionJson option() {
        Map<BigDecimal, Integer> heights = new HashMap<>();
        List<Object> points = new ArrayList<>();
        for (Dot dot : dots) {
            BigDecimal column = dot.at().setScale(0, RoundingMode.FLOOR);
            int height = heights.merge(column, 1, Integer::sum);
            points.add(point(dot, List.of(column.add(shift), height)));
        }
        int highest = heights.values().stream().max(Comparator.naturalOrder()).orElse(1);
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "scatter");
        series.put("symbolSize", 9);
        series.put("itemStyle", Map.of("color", "var(--mark)"));
        series.put("data", points);
        if (!lines.isEmpty()) {
            series.put("markLine", markLine());
        }
        return OptionJson.of(Map.of(
                "grid", Map.of("left", 12, "right", 24, "top", lines.isEmpty() ? 24 : 32, "bottom", 48),
                "xAxis", axis(),
                "yAxis", Map.of("type", "value", "show", false, "min", 0, "max", highest + 1),
                "series", List.of(series)));
    }

    private Object point(Dot dot, List<Object> place) {
        return isFar(dot)
                ? Map.of("value", place, "label", Map.of("show", true, "position", "top", "formatter", dot.text()))
                : place;
    }

    private boolean isFar(Dot dot) {
        return dots.size() > 1 && dot.equals(dots.get(dots.size() - 1)) && isBroken();
    }

    private boolean isBroken() {
        int count = dots.size();
        return count > 1
                && dots.get(count - 1).at().compareTo(dots.get(count - 2).at().multiply(FAR)) > 0
                && breakEnd().compareTo(breakStart()) > 0;
    }

    private BigDecimal breakStart() {
        return dots.get(dots.size() - 2)
                .at()
                .divide(FIVE, 0, RoundingMode.FLOOR)
                .add(BigDecimal.ONE)
                .multiply(FIVE);
    }

    private BigDecimal breakEnd() {
        return dots.get(dots.size() - 1)
                .at()
                .subtract(FIVE)
                .divide(FIVE, 0, RoundingMode.FLOOR)
                .multiply(FIVE);
    }

    private Map<String, Object> axis() {
        Map<String, Object> axis = new LinkedHashMap<>();
        axis.put("type", "value");
        axis.put("min", 0);
        BigDecimal largest =
                dots.isEmpty() ? BigDecimal.ONE : dots.get(dots.size() - 1).at();
        axis.put(
                "max",
                largest.divide(FIVE, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(FIVE));
        axis.put("interval", 5);
        axis.put("name", axisName);
        axis.put("nameLocation", "middle");
        axis.put("nameGap", 28);
        axis.put("axisLine", Map.of("show", true));
        axis.put("splitLine", Map.of("show", false));
        if (isBroken()) {
            axis.put("breaks", List.of(Map.of("start", breakStart(), "end", breakEnd(), "gap", "6%")));
        }
        return axis;
    }

    private Map<String, Object> markLine() {
        List<Object> data = new ArrayList<>();
        lines.forEach((at, words) -> data.add(Map.of("xAxis", at, "label", Map.of("formatter", words))));
        return Map.of("symbol", "none", "silent", true, "data", data);
    }
}
