package no.tjenesteinnsikt.dashboard.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line of a funnel plot: a limit of chance, or what holds for all. */
final class LimitLine {
    private LimitLine() {}

    /**
     * A line.
     *
     * @param name as the legend has it; two limits that belong together have one
     * @param style solid, dashed or dotted
     * @param colour a colour of the page
     * @param points places along and up
     */
    static Map<String, Object> of(String name, String style, String colour, List<? extends List<?>> points) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("type", "line");
        line.put("name", name);
        line.put("showSymbol", false);
        line.put("silent", true);
        line.put("itemStyle", Map.of("color", colour));
        line.put("lineStyle", Map.of("type", style, "width", 2, "color", colour));
        line.put("data", points);
        return line;
    }
}
