package no.tjenesteinnsikt.dashboard.view.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A result as marks.
 *
 * @param kind how they are drawn
 * @param across what stands along the axis of names or years
 * @param measure what is measured
 * @param years whether {@code across} are years
 * @param series the marks, in groups that are drawn alike
 * @param remarks what has to be said beside the chart
 */
public record QueryPlot(
        ChartKind kind, String across, String measure, Across years, List<Marks> series, List<String> remarks) {
    public QueryPlot {
        series = List.copyOf(series);
        remarks = List.copyOf(remarks);
    }

    /** What the names along the axis are. */
    public enum Across {
        YEARS,
        NAMES,
        NUMBERS
    }

    /**
     * Marks that belong together; only those are joined by a line.
     *
     * @param name what they have in common, empty where there is one group only
     * @param marks in the order of the result
     */
    public record Marks(String name, List<Mark> marks) {
        public Marks {
            marks = List.copyOf(marks);
        }
    }

    /**
     * One mark.
     *
     * @param at its name, year or number
     * @param value how much; empty where it is unknown, and nothing is drawn
     */
    public record Mark(String at, Optional<BigDecimal> value) {}
}
