package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.stats.Correlation;
import no.tjenesteinnsikt.analytics.stats.Gini;
import no.tjenesteinnsikt.analytics.stats.ModifiedZ;
import no.tjenesteinnsikt.analytics.stats.PairSums;
import no.tjenesteinnsikt.analytics.stats.Rounding;
import no.tjenesteinnsikt.analytics.stats.Trend;
import no.tjenesteinnsikt.analytics.stats.Variation;

/** A figure about a sample of n known values, from the exact sums that the SELECT gives. */
final class SampleRow {
    private SampleRow() {}

    static Computed correlation(SelectedRow row) {
        return compute(row, () -> Correlation.of(sums(row)).map(c -> tested(c.coefficient(), c.pValue())));
    }

    static Computed gini(SelectedRow row) {
        return compute(
                row,
                () -> Gini.of(row.count("n"), row.requiredDecimal("sum_x"), row.requiredDecimal("sum_ix"))
                        .map(SampleRow::exact));
    }

    static Computed variation(SelectedRow row) {
        return compute(
                row,
                () -> Variation.of(row.count("n"), row.requiredDecimal("sum_x"), row.requiredDecimal("sum_xx"))
                        .map(SampleRow::exact));
    }

    static Computed trend(SelectedRow row) {
        return compute(
                row,
                () -> Trend.of(row.count("n"), row.count("s"), row.count("ties"))
                        .map(trend -> tested(trend.tau(), trend.pValue())));
    }

    static Computed deviation(SelectedRow row) {
        return compute(
                row,
                () -> ModifiedZ.of(
                                row.count("n"),
                                row.requiredDecimal("x"),
                                row.requiredDecimal("median"),
                                row.requiredDecimal("mad"))
                        .map(SampleRow::exact));
    }

    private static Computed compute(SelectedRow row, Supplier<Optional<Outcome>> shown) {
        long n = row.count("n");
        long lost = row.countOrZero("lost");
        long silent = row.countOrZero("silent");
        Grounds.Answering answering = new Grounds.Answering(n + lost + silent, lost, silent);
        Grounds grounds = new Grounds(null, Rounding.stored(BigDecimal.valueOf(n)), answering, null);
        if (answering.isMostlyUnknown()) {
            return new Computed(new Outcome.Unknown(), grounds);
        }
        if (n == 0 && row.countOrZero("not_asked") > 0) {
            return new Computed(new Outcome.NotAsked(), grounds);
        }
        return new Computed(
                n == 0 ? new Outcome.NotComputable() : shown.get().orElseGet(Outcome.NotComputable::new), grounds);
    }

    private static Outcome tested(BigDecimal value, BigDecimal pValue) {
        return new Outcome.Shown(value, new Precision.Probability(pValue));
    }

    private static Outcome exact(BigDecimal value) {
        return new Outcome.Shown(value, new Precision.Exact());
    }

    private static PairSums sums(SelectedRow row) {
        return new PairSums(
                row.count("n"),
                row.requiredDecimal("sum_x"),
                row.requiredDecimal("sum_y"),
                row.requiredDecimal("sum_xx"),
                row.requiredDecimal("sum_yy"),
                row.requiredDecimal("sum_xy"));
    }
}
