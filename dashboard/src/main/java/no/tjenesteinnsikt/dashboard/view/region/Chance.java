package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What chance alone may do: limits and intervals that are computed for the page from published numbers. */
public interface Chance {

    /**
     * Events among persons.
     *
     * @param events 0 or more
     * @param persons more than 0
     */
    record Events(int events, BigDecimal persons) {}

    /**
     * Where a share lies by chance alone.
     *
     * @param low95 lower limit, 95 per cent
     * @param high95 upper limit, 95 per cent
     * @param low998 lower limit, 99.8 per cent
     * @param high998 upper limit, 99.8 per cent
     */
    record Limits(BigDecimal low95, BigDecimal high95, BigDecimal low998, BigDecimal high998) {}

    /** Where a group lies. */
    enum Place {
        INSIDE,
        OUTSIDE_95,
        OUTSIDE_998
    }

    /** An interval. */
    record Between(BigDecimal low, BigDecimal high) {}

    /**
     * The limits around the share of all for a group of a size.
     *
     * @param share the share of all, 0 to 1
     * @param n the size of the group, more than 0
     */
    Limits limits(BigDecimal share, int n);

    /**
     * Where a group lies by the exact probability of its own number.
     *
     * @param share the share of all, 0 to 1
     * @param yes the group's own number, 0 to n
     * @param n the size of the group, more than 0
     */
    Place place(BigDecimal share, int yes, int n);

    /**
     * The interval of the highest rate divided by the lowest, wide enough for two that were picked afterwards among all
     * pairs of the groups; empty where one of them has no events.
     *
     * @param highest the group with the highest rate
     * @param lowest the group with the lowest
     * @param groups among how many groups
     */
    Optional<Between> ratio(Events highest, Events lowest, int groups);

    /** The probability that some two of the groups differ as much by chance, corrected for all their pairs. */
    BigDecimal difference(List<Events> groups);

    /** Such probabilities of several services, corrected so that few of the differences found are false. */
    List<BigDecimal> amongMany(List<BigDecimal> probabilities);
}
