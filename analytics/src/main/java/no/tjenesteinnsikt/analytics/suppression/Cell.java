package no.tjenesteinnsikt.analytics.suppression;

import java.math.BigDecimal;
import java.util.Set;
import no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact;

/**
 * A number of people that reports state: one service, year, measure and part of the country, or one row of an activity.
 * Two documents that state the same number are one cell; where they differ, each number is a cell of the same name.
 *
 * @param about the service, year and measure
 * @param part the region, {@code other_region}, {@code all_regions}, {@code whole}, or the row
 * @param value the number
 * @param rows where it stands
 */
record Cell(About about, String part, BigDecimal value, Set<HiddenFact> rows) {
    /** Parts that are the sum of the other parts. */
    private static final Set<String> WHOLES = Set.of("all_regions", "whole");

    /**
     * What a cell is about.
     *
     * @param serviceId the service
     * @param year the report year
     * @param measure what is counted
     */
    record About(String serviceId, int year, String measure) {}

    Cell {
        rows = Set.copyOf(rows);
    }

    String name() {
        return about.serviceId() + " " + about.year() + " " + about.measure() + " " + part;
    }

    boolean isWhole() {
        return WHOLES.contains(part);
    }

    /** Whether it is part of a whole that the report states too; rows of activities are not. */
    boolean isPart() {
        return !isWhole() && !part.startsWith("row ");
    }

    /** What everybody knows of a number that is hidden: noughts are not. */
    long least() {
        return value.compareTo(BigDecimal.ONE) >= 0 ? 1 : Math.min(0, value.longValue() - 1);
    }

    /** Whether the number is small by itself. */
    boolean isSmall(int below) {
        return value.signum() > 0 && value.compareTo(BigDecimal.valueOf(below)) < 0;
    }
}
