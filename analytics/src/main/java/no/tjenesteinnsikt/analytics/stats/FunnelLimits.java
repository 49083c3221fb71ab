package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.DiscreteDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/**
 * Where a share or a rate lies by chance alone, if it is the same in all groups: the limits of a funnel plot.
 *
 * <p>Exact and interpolated: {@code (r − α)/n}, where r is the smallest number with {@code P(R ≤ r) ≥ p} and
 * {@code α = (P(R ≤ r) − p) / (P(R ≤ r) − P(R ≤ r − 1))}; R follows the binomial distribution for a share, Poisson's for
 * a rate. A limit below 0 is 0. Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance",
 * Statistics in Medicine 24 (2005) 1185–1202, appendix A.1.
 *
 * @param low lower limit, to ten places
 * @param high upper limit, to ten places
 */
public record FunnelLimits(BigDecimal low, BigDecimal high) {

    /** How many of the groups lie between the limits by chance alone. */
    public enum Level {
        /** 95 per cent: two standard deviations. */
        P95(0.025),
        /** 99.8 per cent: three standard deviations. */
        P998(0.001);

        private final double tail;

        Level(double tail) {
            this.tail = tail;
        }
    }

    /**
     * The limits for the share of a group.
     *
     * @param share the share of all, 0 to 1
     * @param n the size of the group, more than 0
     * @param level which limits
     */
    public static FunnelLimits ofShare(BigDecimal share, int n, Level level) {
        if (share.signum() == 0 || share.compareTo(BigDecimal.ONE) == 0) {
            return new FunnelLimits(Rounding.stored(share), Rounding.stored(share));
        }
        DiscreteDistribution chance = BinomialDistribution.of(n, share.doubleValue());
        return limits(chance, level, place -> place / n);
    }

    /**
     * The limits for the rate of a group.
     *
     * @param rate the rate of all for each 100 000, 0 or more
     * @param persons the persons of the group, more than 0
     * @param level which limits
     */
    public static FunnelLimits ofRate(BigDecimal rate, BigDecimal persons, Level level) {
        if (rate.signum() == 0) {
            return new FunnelLimits(Rounding.stored(rate), Rounding.stored(rate));
        }
        double hundredThousands = persons.doubleValue() / PoissonRate.PERSONS.doubleValue();
        DiscreteDistribution chance = PoissonDistribution.of(rate.doubleValue() * hundredThousands);
        return limits(chance, level, place -> place / hundredThousands);
    }

    /**
     * Whether a group's own number is too low or too high for chance at a level: the exact probability of it or of one
     * farther out is below the level's tail. The limits lie between whole numbers, so a small group may touch one without
     * being outside.
     *
     * @param share the share of all, 0 to 1
     * @param yes the group's own number, 0 to n
     * @param n the size of the group, more than 0
     * @param level which limits
     */
    public static boolean isOutside(BigDecimal share, int yes, int n, Level level) {
        DiscreteDistribution chance = BinomialDistribution.of(n, share.doubleValue());
        double atLeast = yes == 0 ? 1 : chance.survivalProbability(yes - 1);
        return Math.min(chance.cumulativeProbability(yes), atLeast) < level.tail;
    }

    /** From a number of events, which may lie between two whole ones, to what is limited. */
    private interface Scale {
        double of(double events);
    }

    private static FunnelLimits limits(DiscreteDistribution chance, Level level, Scale scale) {
        return new FunnelLimits(
                stored(scale.of(between(chance, level.tail))), stored(scale.of(between(chance, 1 - level.tail))));
    }

    private static double between(DiscreteDistribution chance, double p) {
        int r = chance.inverseCumulativeProbability(p);
        double atMost = chance.cumulativeProbability(r);
        double fewer = r == 0 ? 0 : chance.cumulativeProbability(r - 1);
        return r - (atMost - p) / (atMost - fewer);
    }

    private static BigDecimal stored(double limit) {
        return Rounding.stored(new BigDecimal(Math.max(0, limit)));
    }
}
