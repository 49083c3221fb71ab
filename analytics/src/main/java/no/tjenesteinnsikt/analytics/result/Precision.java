package no.tjenesteinnsikt.analytics.result;

import java.math.BigDecimal;

/** How certain a shown value is. */
public sealed interface Precision {

    /** Counted or measured in full; no sampling is assumed. */
    record Exact() implements Precision {}

    /**
     * A 95 per cent confidence interval.
     *
     * @param low lower bound
     * @param high upper bound
     */
    record Interval(BigDecimal low, BigDecimal high) implements Precision {
        public Interval {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("Cannot make an interval from " + low + " to " + high);
            }
        }
    }

    /**
     * The probability of a result at least as large if there is no association, two-sided.
     *
     * @param value from 0 to 1
     */
    record Probability(BigDecimal value) implements Precision {
        public Probability {
            if (value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("Cannot make a probability of " + value);
            }
        }
    }
}
