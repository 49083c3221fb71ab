package no.tjenesteinnsikt.dashboard.view.development;

import java.math.BigDecimal;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.view.ValueLine;

/**
 * A value of one year.
 *
 * @param year the year
 * @param line the value in words
 */
public record YearPoint(int year, ValueLine line) {

    /** The number; empty where there is none that year. */
    public Optional<BigDecimal> number() {
        return value().outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /** Its interval; empty where it has none. */
    public Optional<Precision.Interval> interval() {
        return value().outcome() instanceof Outcome.Shown shown
                        && shown.precision() instanceof Precision.Interval interval
                ? Optional.of(interval)
                : Optional.empty();
    }

    /** The value. */
    public IndicatorValue value() {
        return line.value();
    }
}
