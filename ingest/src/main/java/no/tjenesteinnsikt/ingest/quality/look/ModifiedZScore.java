package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The modified Z-score of a value among others, {@code 0.6745 × (x − median) ÷ MAD}, where MAD is the median of the
 * absolute deviations from the median and 0.6745 the upper quartile of the standard normal distribution. A value whose
 * score is more than 3.5 from zero is an outlier.
 *
 * <p>Source: B. Iglewicz and D. C. Hoaglin, <i>How to Detect and Handle Outliers</i>, ASQC Quality Press 1993; NIST/SEMATECH
 * e-Handbook of Statistical Methods, section 1.3.5.17. Everything is decimal: libraries for it take the median of doubles.
 *
 * @param median the median of the values
 * @param deviation the median of the absolute deviations from it; more than zero
 * @param count how many values
 */
record ModifiedZScore(BigDecimal median, BigDecimal deviation, int count) {
    /** Fewer values than this say too little of what is usual: the deviation would rest on a handful. */
    static final int FEWEST_VALUES = 10;
    /** The limit that Iglewicz and Hoaglin recommend. */
    static final BigDecimal LIMIT = new BigDecimal("3.5");

    private static final BigDecimal QUARTILE = new BigDecimal("0.6745");
    private static final BigDecimal TWO = new BigDecimal(2);

    /** What is usual among values; empty where there are too few, or where more than half of them are one number. */
    static Optional<ModifiedZScore> among(List<BigDecimal> values) {
        if (values.size() < FEWEST_VALUES) {
            return Optional.empty();
        }
        BigDecimal median = median(values);
        BigDecimal deviation = median(
                values.stream().map(value -> value.subtract(median).abs()).toList());
        return deviation.signum() == 0
                ? Optional.empty()
                : Optional.of(new ModifiedZScore(median, deviation, values.size()));
    }

    /** Whether a value is an outlier. Computed without a division, so that nothing is rounded. */
    boolean isOutlier(BigDecimal value) {
        return QUARTILE.multiply(value.subtract(median).abs()).compareTo(LIMIT.multiply(deviation)) > 0;
    }

    /** The score of a value, with one decimal, for people. */
    BigDecimal of(BigDecimal value) {
        return QUARTILE.multiply(value.subtract(median)).divide(deviation, 1, RoundingMode.HALF_UP);
    }

    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : sorted.get(sorted.size() / 2 - 1).add(upper).divide(TWO);
    }
}
