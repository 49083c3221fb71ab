package no.tjenesteinnsikt.analytics.reconcile;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;

/** Which number of a value a published figure is held against. */
enum Part {
    VALUE,
    NUMERATOR,
    DENOMINATOR,
    /** What is left of the denominator: those with no. */
    REST,
    P_VALUE;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number, empty where the value is not shown or has no such part. */
    Optional<BigDecimal> of(IndicatorValue value) {
        if (!(value.outcome() instanceof Outcome.Shown shown)) {
            return Optional.empty();
        }
        BigDecimal numerator = value.grounds().numerator();
        BigDecimal denominator = value.grounds().denominator();
        return switch (this) {
            case VALUE -> Optional.of(shown.value());
            case NUMERATOR -> Optional.ofNullable(numerator);
            case DENOMINATOR -> Optional.ofNullable(denominator);
            case REST ->
                numerator == null || denominator == null
                        ? Optional.empty()
                        : Optional.of(denominator.subtract(numerator));
            case P_VALUE ->
                shown.precision() instanceof Precision.Probability p ? Optional.of(p.value()) : Optional.empty();
        };
    }
}
