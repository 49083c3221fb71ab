package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Garwood's exact 95 per cent interval for a rate of events.
 *
 * <p>For n events the expected number lies between {@code χ²(0.025; 2n)/2} (0 where n is 0) and
 * {@code χ²(0.975; 2n + 2)/2}; divided by the persons it is the interval of the rate. Source: F. Garwood, Biometrika 28
 * (1936) 437–442.
 *
 * @param low lower bound of the rate for each 100 000, to ten places
 * @param high upper bound, to ten places
 */
public record PoissonRate(BigDecimal low, BigDecimal high) {
    /** Rates are for each so many persons. */
    public static final BigDecimal PERSONS = BigDecimal.valueOf(100_000);

    private static final double TAIL = 0.025;

    /**
     * The interval for so many events among so many persons.
     *
     * @param events 0 or more
     * @param persons more than 0
     */
    public static PoissonRate interval95(long events, BigDecimal persons) {
        double low = events == 0 ? 0 : quantile(TAIL, 2.0 * events);
        double high = quantile(1 - TAIL, 2.0 * events + 2);
        return new PoissonRate(rate(low, persons), rate(high, persons));
    }

    private static double quantile(double probability, double degrees) {
        return ChiSquaredDistribution.of(degrees).inverseCumulativeProbability(probability) / 2;
    }

    private static BigDecimal rate(double events, BigDecimal persons) {
        return Rounding.stored(new BigDecimal(events).multiply(PERSONS).divide(persons, MathContext.DECIMAL128));
    }
}
