package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * Wilson's score interval for a share, 95 per cent, without continuity correction.
 *
 * <p>{@code (p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)} with p = yes/n and z = 1.959964. Source: E. B. Wilson,
 * "Probable inference, the law of succession, and statistical inference", Journal of the American Statistical
 * Association 22 (1927) 209–212; recommended for small n by Brown, Cai and DasGupta, Statistical Science 16 (2001).
 *
 * @param low lower bound, to ten places
 * @param high upper bound, to ten places
 */
public record Wilson(BigDecimal low, BigDecimal high) {
    private static final double ERROR_RATE = 0.05;

    /**
     * The interval for {@code yes} of {@code n}.
     *
     * @param yes 0 to n
     * @param n more than 0, at most {@link Integer#MAX_VALUE}
     */
    public static Wilson interval95(long yes, long n) {
        Interval interval = BinomialConfidenceInterval.WILSON_SCORE.fromErrorRate(
                Math.toIntExact(n), Math.toIntExact(yes), ERROR_RATE);
        return new Wilson(stored(interval.getLowerBound()), stored(interval.getUpperBound()));
    }

    private static BigDecimal stored(double bound) {
        return Rounding.stored(new BigDecimal(Math.min(1, Math.max(0, bound))));
    }
}
