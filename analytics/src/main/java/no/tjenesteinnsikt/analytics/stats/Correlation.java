package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A coefficient of correlation and its two-sided p-value.
 *
 * <p>{@code r = (nΣxy − ΣxΣy) / √((nΣx² − (Σx)²)(nΣy² − (Σy)²))}, Pearson's product-moment coefficient; of average
 * ranks it is Spearman's, which is right with ties too. The p-value is that of Student's t with n − 2 degrees of
 * freedom, {@code t = r √((n − 2) / (1 − r²))}. Source: Press et al., Numerical Recipes, 3rd edition, sections 14.5
 * and 14.6.1.
 *
 * @param coefficient from −1 to 1, to ten places
 * @param pValue from 0 to 1, to ten places
 */
public record Correlation(BigDecimal coefficient, BigDecimal pValue) {
    private static final int FEWEST_PAIRS = 3;

    /**
     * The correlation of the pairs behind the sums.
     *
     * @return empty where there are fewer than three pairs or one side does not vary
     */
    public static Optional<Correlation> of(PairSums sums) {
        BigDecimal n = BigDecimal.valueOf(sums.n());
        BigDecimal covariation = n.multiply(sums.xy()).subtract(sums.x().multiply(sums.y()));
        BigDecimal variationX = n.multiply(sums.xx()).subtract(sums.x().pow(2));
        BigDecimal variationY = n.multiply(sums.yy()).subtract(sums.y().pow(2));
        if (sums.n() < FEWEST_PAIRS || variationX.signum() <= 0 || variationY.signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal r = covariation.divide(
                variationX.multiply(variationY).sqrt(MathContext.DECIMAL128), MathContext.DECIMAL128);
        return Optional.of(new Correlation(Rounding.stored(r), Rounding.stored(pValue(r, sums.n()))));
    }

    private static BigDecimal pValue(BigDecimal r, long n) {
        BigDecimal unexplained = BigDecimal.ONE.subtract(r.pow(2));
        if (unexplained.signum() <= 0) {
            return BigDecimal.ZERO;
        }
        double t = r.abs().doubleValue() * Math.sqrt((n - 2) / unexplained.doubleValue());
        return new BigDecimal(Math.min(1, 2 * TDistribution.of((double) (n - 2)).survivalProbability(t)));
    }
}
