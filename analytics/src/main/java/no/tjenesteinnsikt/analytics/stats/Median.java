package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The middle value, or the mean of the two in the middle, exact. */
public final class Median {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Median() {}

    /**
     * The median.
     *
     * @return empty where there are no values
     */
    public static Optional<BigDecimal> of(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return Optional.of(lower.add(upper).multiply(HALF));
    }
}
