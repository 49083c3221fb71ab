package no.tjenesteinnsikt.dashboard.view.region;

import java.util.List;

/**
 * One figure for each region.
 *
 * @param id its name in addresses and data
 * @param label what it is, with its year
 * @param explained what must be known of it, empty where nothing
 * @param figures one for each region, in the order of the regions
 */
public record RegionMeasure(String id, String label, String explained, List<RegionFigure> figures) {
    public RegionMeasure {
        figures = List.copyOf(figures);
    }

    /** Whether any document says anything about it. */
    public boolean isHeld() {
        return isComputed()
                && figures.stream().anyMatch(figure -> !figure.state().equals("not_held"));
    }

    /** Whether its indicator was there when the edition was computed. */
    public boolean isComputed() {
        return figures.stream().noneMatch(figure -> figure.state().equals(RegionFigure.NOT_COMPUTED));
    }
}
