package no.tjenesteinnsikt.dashboard.chart;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of points, above their marks. The line height is said, so that names that would lie over others are found. */
final class NameLabel {
    private NameLabel() {}

    /** A label of a series; whether a point shows it is said by the point. */
    static Map<String, Object> above() {
        Map<String, Object> label = new LinkedHashMap<>();
        label.put("position", "top");
        label.put("formatter", "{b}");
        label.put("color", "var(--ti-text)");
        label.put("fontSize", 12);
        label.put("lineHeight", 16);
        return label;
    }

    /** A label that every point of the series shows. */
    static Map<String, Object> shownAbove() {
        Map<String, Object> label = above();
        label.put("show", true);
        return label;
    }
}
