package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.EvidenceRow;

/**
 * What the rows behind a value come to when they are added up again.
 *
 * @param numerator the sum of what the rows add to the numerator
 * @param denominator the sum of what they add to the denominator
 * @param value the value, empty where there is nothing to compute from and for a correlation, a concentration,
 *     a variation or a trend, which are no sums
 */
public record EvidenceSum(BigDecimal numerator, BigDecimal denominator, Optional<BigDecimal> value) {
    private static final int PLACES = 10;
    /** A rate is for each so many persons. */
    private static final BigDecimal PERSONS = BigDecimal.valueOf(100_000);

    /**
     * Adds up.
     *
     * @param aggregation how the indicator's values add up
     */
    public static EvidenceSum of(String aggregation, List<EvidenceRow> rows) {
        BigDecimal numerator = rows.stream().map(EvidenceRow::numerator).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal denominator = rows.stream().map(EvidenceRow::denominator).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> known = rows.stream()
                .filter(row -> row.state().equals("value"))
                .map(EvidenceRow::numerator)
                .sorted()
                .toList();
        Optional<BigDecimal> value = switch (aggregation) {
            case "sum" -> Optional.of(numerator);
            case "share", "mean", "ratio" ->
                denominator.signum() == 0
                        ? Optional.empty()
                        : Optional.of(numerator.divide(denominator, PLACES, RoundingMode.HALF_UP));
            case "rate" ->
                denominator.signum() == 0
                        ? Optional.empty()
                        : Optional.of(numerator.multiply(PERSONS).divide(denominator, PLACES, RoundingMode.HALF_UP));
            case "min" -> known.stream().findFirst();
            case "max" -> known.stream().reduce((a, b) -> b);
            case "median" -> middle(known);
            default -> Optional.empty();
        };
        return new EvidenceSum(numerator, denominator, value);
    }

    private static Optional<BigDecimal> middle(List<BigDecimal> sorted) {
        int count = sorted.size();
        if (count == 0) {
            return Optional.empty();
        }
        BigDecimal upper = sorted.get(count / 2);
        return Optional.of(
                count % 2 == 1
                        ? upper
                        : sorted.get(count / 2 - 1)
                                .add(upper)
                                .divide(BigDecimal.valueOf(2), PLACES, RoundingMode.HALF_UP));
    }
}
