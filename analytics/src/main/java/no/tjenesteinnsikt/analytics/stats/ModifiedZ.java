package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The modified Z-score: how far a value lies from the median of its fellows, in a measure of spread that one value far out
 * does not move.
 *
 * <p>{@code M = 0.6745 (x − x̃) / MAD}, x̃ being the median and {@code MAD = median |xᵢ − x̃|}; 0.6745 is the 0.75 quantile
 * of the normal distribution, so that M is comparable to a usual Z-score. Values with |M| above 3.5 are worth a look.
 * Where more than half of the values are equal MAD is 0 and there is no score. Fewer than five values give none: a choice
 * of this product. Source: B. Iglewicz and D. C. Hoaglin, How to Detect and Handle Outliers, ASQC Quality Press 1993,
 * section 3.3.
 */
public final class ModifiedZ {
    /** The fewest values, the one that is looked at among them. */
    public static final int FEWEST = 5;

    private static final BigDecimal QUANTILE = new BigDecimal("0.6745");

    private ModifiedZ() {}

    /**
     * The score, to ten places.
     *
     * @param n how many values
     * @param x the value that is looked at, one of them
     * @param median of all
     * @param mad the median of their distances from the median
     * @return empty where there are too few values or half of them are equal
     */
    public static Optional<BigDecimal> of(long n, BigDecimal x, BigDecimal median, BigDecimal mad) {
        if (n < FEWEST || mad.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal over = QUANTILE.multiply(x.subtract(median));
        return Optional.of(over.divide(mad, Rounding.PLACES, RoundingMode.HALF_UP));
    }
}
