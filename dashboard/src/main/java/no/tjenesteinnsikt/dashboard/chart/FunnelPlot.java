package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.Chance;
import org.jspecify.annotations.Nullable;

/**
 * What all funnel plots have alike: a line for all, the limits of chance below and above it, and points on top.
 *
 * @param texts the words of the reader's language
 * @param all what the line in the middle is called
 * @param middle where it lies
 */
record FunnelPlot(Texts texts, String all, BigDecimal middle) {

    /** Places along and up of one limit, or of the line in the middle. */
    interface Line {
        List<? extends List<?>> of(Function<Chance.Limits, BigDecimal> limit);
    }

    /** Where a point lies, in words. */
    static String place(Chance.Place place, Texts texts) {
        return texts.get("compare.place." + place.name().toLowerCase(Locale.ROOT));
    }

    /** Sentences or links of the points; the lines before them have none. */
    static List<@Nullable List<String>> ofPoints(List<String> each) {
        return Arrays.<@Nullable List<String>>asList(null, null, null, null, null, each);
    }

    OptionJson option(Map<String, Object> along, Map<String, Object> up, Line line, Map<String, Object> points) {
        String two = texts.get("compare.funnel.p95");
        String three = texts.get("compare.funnel.p998");
        return OptionJson.of(Map.of(
                "legend", Map.of("top", 0, "left", 0, "data", List.of(all, two, three)),
                "grid", Map.of("left", 0, "right", 24, "top", 72, "bottom", 40),
                "xAxis", along,
                "yAxis", up,
                "series",
                        List.of(
                                line(all, "solid", "var(--mark)", line.of(limits -> middle)),
                                line(two, "dashed", "var(--mark-context)", line.of(Chance.Limits::low95)),
                                line(two, "dashed", "var(--mark-context)", line.of(Chance.Limits::high95)),
                                line(three, "dotted", "var(--mark-context)", line.of(Chance.Limits::low998)),
                                line(three, "dotted", "var(--mark-context)", line.of(Chance.Limits::high998)),
                                points)));
    }

    private static Map<String, Object> line(String name, String style, String colour, List<? extends List<?>> points) {
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
