package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import java.util.function.Supplier;
import no.tjenesteinnsikt.analytics.catalog.IntervalMethod;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.stats.PoissonRate;
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

    /**
     * Events for each 100 000 persons. The persons are those of the whole region, so where one part of the events is lost
     * or silent the rate would be too low by nobody knows how much: it is unknown.
     */
    static Computed rate(SelectedRow row, IntervalMethod method) {
        BigDecimal events = row.requiredDecimal("numerator");
        BigDecimal persons = row.requiredDecimal("denominator");
        Grounds grounds = new Grounds(Rounding.stored(events), Rounding.stored(persons), null, null);
        if (row.countOrZero("lost") + row.countOrZero("silent") > 0) {
            return new Computed(new Outcome.Unknown(), grounds);
        }
        if (persons.signum() == 0) {
            return new Computed(
                    row.countOrZero("not_asked") > 0 ? new Outcome.NotAsked() : new Outcome.NotComputable(), grounds);
        }
        BigDecimal rate = Rounding.quotient(events.multiply(PoissonRate.PERSONS), persons);
        return new Computed(new Outcome.Shown(rate, precision(events, persons, method)), grounds);
    }

    private static Precision precision(BigDecimal events, BigDecimal persons, IntervalMethod method) {
        if (method == IntervalMethod.NONE) {
            return new Precision.Exact();
        }
        PoissonRate interval = PoissonRate.interval95(events.longValueExact(), persons);
        return new Precision.Interval(interval.low(), interval.high());
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
