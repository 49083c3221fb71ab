package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.util.List;

/** Ranks from 1 for the smallest; equal values share the mean of the ranks that they occupy. */
public final class Ranks {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Ranks() {}

    /** The average rank of each value: the number of smaller ones, plus half of one more than the equal ones. */
    public static List<BigDecimal> average(List<BigDecimal> values) {
        return values.stream().map(v -> rank(v, values)).toList();
    }

    private static BigDecimal rank(BigDecimal value, List<BigDecimal> values) {
        long smaller = values.stream().filter(v -> v.compareTo(value) < 0).count();
        long equal = values.stream().filter(v -> v.compareTo(value) == 0).count();
        return BigDecimal.valueOf(smaller).add(BigDecimal.valueOf(equal + 1).multiply(HALF));
    }
}
