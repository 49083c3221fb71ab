package no.tjenesteinnsikt.analytics.reference;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.analytics.reference.SlowFigures.Seen;

/** Pairs of numbers and how far they go together, from the distances to the mean. */
record SlowPairs(List<BigDecimal> xs, List<BigDecimal> ys) {

    /** The pairs whose place is the number of what is known. */
    static SlowPairs of(List<Seen> known, List<BigDecimal> xs, List<BigDecimal> ys) {
        List<BigDecimal> left = new ArrayList<>();
        List<BigDecimal> right = new ArrayList<>();
        for (Seen one : known) {
            left.add(xs.get(one.number().intValueExact()));
            right.add(ys.get(one.number().intValueExact()));
        }
        return new SlowPairs(left, right);
    }

    SlowPairs ranked() {
        return new SlowPairs(ranks(xs), ranks(ys));
    }

    /** Its place among all; equal ones share the mean of their places. */
    private static List<BigDecimal> ranks(List<BigDecimal> numbers) {
        List<BigDecimal> ranks = new ArrayList<>();
        for (BigDecimal number : numbers) {
            long less = numbers.stream().filter(n -> n.compareTo(number) < 0).count();
            long equal = numbers.stream().filter(n -> n.compareTo(number) == 0).count();
            ranks.add(BigDecimal.valueOf(2 * less + equal + 1).divide(BigDecimal.valueOf(2)));
        }
        return ranks;
    }

    /** Pearson's coefficient, or an empty text where there is none: fewer than three, or all alike on one side. */
    Object correlation() {
        if (xs.size() < 3) {
            return "";
        }
        BigDecimal under = products(xs, xs).multiply(products(ys, ys)).sqrt(MathContext.DECIMAL128);
        return under.signum() == 0
                ? ""
                : products(xs, ys).divide(under, MathContext.DECIMAL128).setScale(10, RoundingMode.HALF_UP);
    }

    private static BigDecimal products(List<BigDecimal> as, List<BigDecimal> bs) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < as.size(); i++) {
            sum = sum.add(as.get(i).subtract(mean(as)).multiply(bs.get(i).subtract(mean(bs))));
        }
        return sum;
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL128);
    }
}
