package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.interval.BinomialConfidenceInterval;
import org.apache.commons.statistics.interval.Interval;

/**
 * One rate divided by another, with an exact interval.
 *
 * <p>If a events among A persons and b among B follow Poisson's distribution, a is binomial of a + b with the probability
 * {@code π = ρA / (ρA + B)}, ρ being the ratio of the rates. The bounds are those of Clopper and Pearson for π, turned
 * into {@code ρ = π/(1 − π) · B/A}. Sources: J. Przyborowski and H. Wilenski, Biometrika 31 (1940) 313–323; C. J. Clopper
 * and E. S. Pearson, Biometrika 26 (1934) 404–413.
 *
 * @param ratio the first rate divided by the second, to ten places
 * @param low lower bound, to ten places
 * @param high upper bound, to ten places
 */
public record RateRatio(BigDecimal ratio, BigDecimal low, BigDecimal high) {
    private static final double ERROR_RATE = 0.05;

    /**
     * Events among persons.
     *
     * @param events 0 or more
     * @param persons more than 0
     */
    public record Events(int events, BigDecimal persons) {
        public Events {
            if (events < 0 || persons.signum() <= 0) {
                throw new IllegalArgumentException("Cannot have " + events + " events among " + persons + " persons");
            }
        }
    }

    /**
     * The ratio with an interval that is wide enough for several ratios to lie within theirs at once with 95 per cent
     * (Bonferroni: the error of each is 5 per cent divided by their number).
     *
     * @param first the events above the line
     * @param second the events below the line
     * @param ratios from how many ratios this one was picked, 1 where it was decided beforehand
     * @return empty where one side has no events: then there is no ratio
     */
    public static Optional<RateRatio> of(Events first, Events second, int ratios) {
        if (first.events() == 0 || second.events() == 0) {
            return Optional.empty();
        }
        Interval share = BinomialConfidenceInterval.CLOPPER_PEARSON.fromErrorRate(
                Math.addExact(first.events(), second.events()), first.events(), ERROR_RATE / ratios);
        BigDecimal persons = second.persons().divide(first.persons(), MathContext.DECIMAL128);
        BigDecimal numerator = BigDecimal.valueOf(first.events()).multiply(second.persons());
        BigDecimal denominator = BigDecimal.valueOf(second.events()).multiply(first.persons());
        return Optional.of(new RateRatio(
                Rounding.quotient(numerator, denominator),
                bound(share.getLowerBound(), persons),
                bound(share.getUpperBound(), persons)));
    }

    private static BigDecimal bound(double share, BigDecimal persons) {
        return Rounding.stored(new BigDecimal(share / (1 - share)).multiply(persons));
    }

    /**
     * The exact two-sided probability of rates at least as different if the true ones are equal: twice the smaller tail,
     * so that it is below 5 per cent where the interval of one ratio leaves out 1.
     */
    public static BigDecimal pValue(Events first, Events second) {
        int all = Math.addExact(first.events(), second.events());
        if (all == 0) {
            return BigDecimal.ONE;
        }
        double equal = first.persons()
                .divide(first.persons().add(second.persons()), MathContext.DECIMAL128)
                .doubleValue();
        BinomialDistribution chance = BinomialDistribution.of(all, equal);
        double atMost = chance.cumulativeProbability(first.events());
        double atLeast = first.events() == 0 ? 1 : chance.survivalProbability(first.events() - 1);
        return Rounding.stored(new BigDecimal(Math.min(1, 2 * Math.min(atMost, atLeast))));
    }
}
