package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.List;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;

/**
 * How many follow-up points a region gave in a year, and what became of them.
 *
 * @param region the region
 * @param year the report year
 * @param counts one for each of {@link #KINDS}
 */
public record PointCount(Region region, int year, List<Count> counts) {
    /** What is counted, in the order of the columns. The three in the middle are together the first. */
    public static final List<String> KINDS = List.of("given", "open", "carried_on", "closed", "repeated");

    public PointCount {
        counts = List.copyOf(counts);
    }

    /**
     * One number.
     *
     * @param kind what is counted
     * @param text the number as a reader sees it
     * @param address its evidence
     * @param value the value
     */
    public record Count(String kind, String text, String address, IndicatorValue value) {}
}
