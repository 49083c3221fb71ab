package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * The coefficient of variation: standard deviation of the sample divided by its mean.
 *
 * <p>{@code √(n(nΣx² − (Σx)²)/(n − 1)) / Σx}, which is {@code s/x̄} with {@code s² = Σ(x − x̄)²/(n − 1)}. Source:
 * K. Pearson, Philosophical Transactions of the Royal Society A 187 (1896) 253–318.
 */
public final class Variation {
    private static final int FEWEST = 2;

    private Variation() {}

    /**
     * The coefficient, to ten places.
     *
     * @return empty where there are fewer than two values or their mean is not above zero
     */
    public static Optional<BigDecimal> of(long n, BigDecimal sum, BigDecimal squares) {
        if (n < FEWEST || sum.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal deviation = count.multiply(squares).subtract(sum.pow(2));
        BigDecimal under = count.multiply(deviation).divide(BigDecimal.valueOf(n - 1), MathContext.DECIMAL128);
        return Optional.of(Rounding.stored(under.sqrt(MathContext.DECIMAL128).divide(sum, MathContext.DECIMAL128)));
    }
}
