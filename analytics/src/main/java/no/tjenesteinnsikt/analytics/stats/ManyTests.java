package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests, corrected for being several. Each is answered in the place of the one that was given,
 * and a corrected one can be held against the same limit as a single one.
 */
public final class ManyTests {
    private ManyTests() {}

    /**
     * Corrected so that the probability of even one false difference stays below the limit: the i-th smallest of m times
     * {@code m − i + 1}, never below a smaller one's. Source: S. Holm, "A simple sequentially rejective multiple test
     * procedure", Scandinavian Journal of Statistics 6 (1979) 65–70.
     */
    public static List<BigDecimal> holm(List<BigDecimal> probabilities) {
        List<Integer> order = order(probabilities);
        List<BigDecimal> corrected = new ArrayList<>(probabilities);
        BigDecimal largest = BigDecimal.ZERO;
        for (int i = 0; i < order.size(); i++) {
            BigDecimal times = probabilities.get(order.get(i)).multiply(BigDecimal.valueOf(order.size() - i));
            largest = largest.max(times.min(BigDecimal.ONE));
            corrected.set(order.get(i), Rounding.stored(largest));
        }
        return corrected;
    }

    /**
     * Corrected so that the expected share of false ones among the differences found stays below the limit: the i-th
     * smallest of m times {@code m/i}, never above a larger one's. Source: Y. Benjamini and Y. Hochberg, Journal of the
     * Royal Statistical Society B 57 (1995) 289–300.
     */
    public static List<BigDecimal> benjaminiHochberg(List<BigDecimal> probabilities) {
        List<Integer> order = order(probabilities);
        List<BigDecimal> corrected = new ArrayList<>(probabilities);
        BigDecimal smallest = BigDecimal.ONE;
        List<Integer> places =
                new ArrayList<>(IntStream.rangeClosed(1, order.size()).boxed().toList());
        Collections.reverse(places);
        for (int i : places) {
            int at = order.get(i - 1);
            BigDecimal times = Rounding.quotient(
                    probabilities.get(at).multiply(BigDecimal.valueOf(order.size())), BigDecimal.valueOf(i));
            smallest = smallest.min(times);
            corrected.set(at, Rounding.stored(smallest));
        }
        return corrected;
    }

    private static List<Integer> order(List<BigDecimal> probabilities) {
        return IntStream.range(0, probabilities.size())
                .boxed()
                .sorted(Comparator.comparing(probabilities::get))
                .toList();
    }
}
