package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.util.List;

/**
 * The exact sums of n pairs (x, y) from which their correlation follows.
 *
 * @param n how many pairs
 * @param x sum of x
 * @param y sum of y
 * @param xx sum of x²
 * @param yy sum of y²
 * @param xy sum of x·y
 */
public record PairSums(long n, BigDecimal x, BigDecimal y, BigDecimal xx, BigDecimal yy, BigDecimal xy) {

    /** The sums of two lists of equal length. */
    public static PairSums of(List<BigDecimal> xs, List<BigDecimal> ys) {
        if (xs.size() != ys.size()) {
            throw new IllegalArgumentException("Cannot pair " + xs.size() + " values with " + ys.size());
        }
        return new PairSums(
                xs.size(),
                products(xs, ones(xs)),
                products(ys, ones(ys)),
                products(xs, xs),
                products(ys, ys),
                products(xs, ys));
    }

    private static List<BigDecimal> ones(List<BigDecimal> values) {
        return values.stream().map(v -> BigDecimal.ONE).toList();
    }

    private static BigDecimal products(List<BigDecimal> a, List<BigDecimal> b) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < a.size(); i++) {
            sum = sum.add(a.get(i).multiply(b.get(i)));
        }
        return sum;
    }
}
