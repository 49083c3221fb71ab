package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import java.util.function.Supplier;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.stats.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A count, a mean or a quantity of the values that are known. The rule for shares holds here too: where more than a fifth
 * of those asked is lost or silent, the figure is unknown.
 */
final class KnownRow {
    private KnownRow() {}

    static Computed count(SelectedRow row) {
        BigDecimal numerator = row.requiredDecimal("numerator");
        return compute(row, numerator, () -> numerator);
    }

    static Computed mean(SelectedRow row) {
        BigDecimal numerator = row.requiredDecimal("numerator");
        return compute(row, numerator, () -> Rounding.quotient(numerator, row.requiredDecimal("denominator")));
    }

    static Computed quantity(SelectedRow row) {
        return compute(row, null, () -> row.requiredDecimal("value"));
    }

    private static Computed compute(SelectedRow row, @Nullable BigDecimal numerator, Supplier<BigDecimal> value) {
        BigDecimal known = row.requiredDecimal("denominator");
        Grounds.Answering answering = row.has("lost") ? answering(row, known) : null;
        Grounds grounds = new Grounds(
                numerator == null ? null : Rounding.stored(numerator), Rounding.stored(known), answering, null);
        return new Computed(outcome(row, known, answering, value), grounds);
    }

    private static Grounds.Answering answering(SelectedRow row, BigDecimal known) {
        long lost = row.count("lost");
        long silent = row.count("silent");
        return new Grounds.Answering(known.longValueExact() + lost + silent, lost, silent);
    }

    private static Outcome outcome(
            SelectedRow row, BigDecimal known, Grounds.@Nullable Answering answering, Supplier<BigDecimal> value) {
        if (answering != null && answering.isMostlyUnknown()) {
            return new Outcome.Unknown();
        }
        if (known.signum() == 0) {
            return row.countOrZero("not_asked") > 0 ? new Outcome.NotAsked() : new Outcome.NotComputable();
        }
        return new Outcome.Shown(Rounding.stored(value.get()), new Precision.Exact());
    }
}
