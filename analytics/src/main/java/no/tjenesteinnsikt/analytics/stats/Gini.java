package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Gini's coefficient of concentration of n values: 0 where all are equal, (n − 1)/n where one has everything.
 *
 * <p>{@code G = 2Σ(i·xᵢ) / (nΣxᵢ) − (n + 1)/n} for values in rising order, i from 1; without the correction n/(n − 1) for
 * samples, since these are all services and no sample of them. Equal values give the same sum in any order. Source:
 * A. Sen, On Economic Inequality, Oxford 1973, section 2.8.
 */
public final class Gini {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int FEWEST = 2;

    private Gini() {}

    /**
     * The coefficient, to ten places.
     *
     * @param n how many values
     * @param sum of the values, none of which is negative
     * @param ranked sum of rank times value
     * @return empty where there are fewer than two values or nothing to share
     */
    public static Optional<BigDecimal> of(long n, BigDecimal sum, BigDecimal ranked) {
        if (n < FEWEST || sum.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal over =
                TWO.multiply(ranked).subtract(BigDecimal.valueOf(n + 1).multiply(sum));
        return Optional.of(Rounding.quotient(over, BigDecimal.valueOf(n).multiply(sum)));
    }
}
