package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.stats.Correlation;
import no.tjenesteinnsikt.analytics.stats.PairSums;
import no.tjenesteinnsikt.analytics.stats.Rounding;

/** A correlation from exact sums, with its p-value. */
final class CorrelationRow {
    private CorrelationRow() {}

    static Computed compute(SelectedRow row) {
        long n = row.count("n");
        long lost = row.countOrZero("lost");
        long silent = row.countOrZero("silent");
        Grounds.Answering answering = new Grounds.Answering(n + lost + silent, lost, silent);
        Grounds grounds = new Grounds(null, Rounding.stored(BigDecimal.valueOf(n)), answering, null);
        return new Computed(answering.isMostlyUnknown() ? new Outcome.Unknown() : outcome(row, n), grounds);
    }

    private static Outcome outcome(SelectedRow row, long n) {
        if (n == 0) {
            return row.countOrZero("not_asked") > 0 ? new Outcome.NotAsked() : new Outcome.NotComputable();
        }
        return Correlation.of(sums(row, n))
                .<Outcome>map(c -> new Outcome.Shown(c.coefficient(), new Precision.Probability(c.pValue())))
                .orElseGet(Outcome.NotComputable::new);
    }

    private static PairSums sums(SelectedRow row, long n) {
        return new PairSums(
                n,
                row.requiredDecimal("sum_x"),
                row.requiredDecimal("sum_y"),
                row.requiredDecimal("sum_xx"),
                row.requiredDecimal("sum_yy"),
                row.requiredDecimal("sum_xy"));
    }
}
