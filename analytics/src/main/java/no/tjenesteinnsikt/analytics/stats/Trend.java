package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Mann and Kendall's test of whether the values of n years rise or fall, without assuming a shape.
 *
 * <p>S counts the pairs of years whose later value is larger, less those whose later value is smaller;
 * {@code tau = S / (n(n − 1)/2)}. Without equal values the two-sided p-value is exact: the share of all orders of n
 * values with an S at least as far from zero, by the recurrence for the number of orders with k inversions. With equal
 * values it is the normal approximation with continuity correction and
 * {@code var(S) = (n(n − 1)(2n + 5) − Σt(t − 1)(2t + 5))/18}. Fewer than eight years are not tested: a choice of
 * this product, since the forms and the services change; the test itself needs four. Sources: H. B. Mann,
 * Econometrica 13 (1945) 245–259; M. G. Kendall, Rank Correlation Methods, London 1975.
 *
 * @param tau from −1 to 1, to ten places
 * @param pValue from 0 to 1, to ten places
 */
public record Trend(BigDecimal tau, BigDecimal pValue) {
    /** The fewest years with a value. */
    public static final int FEWEST_YEARS = 8;

    private static final int MOST_EXACT = 60;
    private static final double VARIANCE = 18;

    /**
     * The test.
     *
     * @param n years with a value
     * @param s later pairs that rise, less those that fall
     * @param ties the sum of t(t − 1)(2t + 5) over the groups of t equal values; 0 where none are equal
     * @return empty where there are too few years, or all values are equal
     */
    public static Optional<Trend> of(long n, long s, long ties) {
        if (n < FEWEST_YEARS || variance(n, ties) <= 0) {
            return Optional.empty();
        }
        BigDecimal tau = Rounding.quotient(BigDecimal.valueOf(s), BigDecimal.valueOf(n * (n - 1) / 2));
        BigDecimal p = ties == 0 && n <= MOST_EXACT ? exact(Math.toIntExact(n), Math.abs(s)) : normal(n, s, ties);
        return Optional.of(new Trend(tau, Rounding.stored(p.min(BigDecimal.ONE))));
    }

    private static double variance(long n, long ties) {
        return (n * (n - 1) * (2 * n + 5) - ties) / VARIANCE;
    }

    private static BigDecimal normal(long n, long s, long ties) {
        double z = Math.max(0, Math.abs(s) - 1) / Math.sqrt(variance(n, ties));
        return new BigDecimal(2 * NormalDistribution.of(0, 1).survivalProbability(z));
    }

    /** Orders with k inversions have S = n(n − 1)/2 − 2k; those with few are as many as those with many. */
    private static BigDecimal exact(int n, long s) {
        BigInteger[] orders = inversions(n);
        BigInteger all = BigInteger.ZERO;
        BigInteger farther = BigInteger.ZERO;
        for (int k = 0; k < orders.length; k++) {
            all = all.add(orders[k]);
            if (Math.abs(orders.length - 1 - 2L * k) >= s) {
                farther = farther.add(orders[k]);
            }
        }
        return new BigDecimal(farther).divide(new BigDecimal(all), MathContext.DECIMAL128);
    }

    private static BigInteger[] inversions(int n) {
        BigInteger[] orders = {BigInteger.ONE};
        for (int size = 2; size <= n; size++) {
            BigInteger[] next = new BigInteger[size * (size - 1) / 2 + 1];
            for (int k = 0; k < next.length; k++) {
                next[k] = BigInteger.ZERO;
                for (int moved = Math.max(0, k - orders.length + 1); moved < size && moved <= k; moved++) {
                    next[k] = next[k].add(orders[k - moved]);
                }
            }
            orders = next;
        }
        return orders;
    }
}
