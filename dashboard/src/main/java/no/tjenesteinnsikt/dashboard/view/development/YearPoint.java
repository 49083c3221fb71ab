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

    /** What the number is divided by or comes from, such as the number of services; empty where that is not known. */
    public Optional<BigDecimal> denominator() {
        return Optional.ofNullable(value().grounds().denominator());
    }

    /**
     * Whether a line may lead from the year before to this one: both have numbers, no year lies between them, and about
     * as many are behind them. Where fewer than half or more than twice as many are behind a sum, it is another sum.
     */
    boolean follows(YearPoint before, boolean isSum) {
        return before.year() + 1 == year
                && before.number().isPresent()
                && number().isPresent()
                && (!isSum || isLike(before));
    }

    private boolean isLike(YearPoint before) {
        if (denominator().isEmpty() || before.denominator().isEmpty()) {
            return true;
        }
        BigDecimal less = denominator().get().min(before.denominator().get());
        BigDecimal more = denominator().get().max(before.denominator().get());
        return less.multiply(BigDecimal.valueOf(2)).compareTo(more) >= 0;
    }

    /** The value. */
    public IndicatorValue value() {
        return line.value();
    }
}
