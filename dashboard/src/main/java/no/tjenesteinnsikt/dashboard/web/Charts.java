package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import no.tjenesteinnsikt.dashboard.chart.ChartView;

/**
 * The charts of a page, for its template.
 *
 * @param all in the order of the page
 */
public record Charts(List<ChartView> all) {
    public Charts {
        all = List.copyOf(all);
    }

    /** Whether there is a chart of that id. */
    public boolean has(String id) {
        return all.stream().anyMatch(chart -> chart.id().equals(id));
    }

    /** The chart of that id. */
    public ChartView get(String id) {
        return all.stream()
                .filter(chart -> chart.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find chart " + id));
    }
}
