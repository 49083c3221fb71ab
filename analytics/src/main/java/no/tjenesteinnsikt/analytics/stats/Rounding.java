package no.tjenesteinnsikt.analytics.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rounding in decimal, half up: 3.35 becomes 3.4. In binary floating point it would become 3.3. */
public final class Rounding {
    /** The places of every number in a result. */
    public static final int PLACES = 10;

    private Rounding() {}

    /** The value to a number of decimal places, a half away from zero. */
    public static BigDecimal halfUp(BigDecimal value, int places) {
        return value.setScale(places, RoundingMode.HALF_UP);
    }

    /** The value as it stands in a result. */
    public static BigDecimal stored(BigDecimal value) {
        return halfUp(value, PLACES);
    }

    /** The quotient as it stands in a result: rounded once, from the exact operands. */
    public static BigDecimal quotient(BigDecimal numerator, BigDecimal denominator) {
        return numerator.divide(denominator, PLACES, RoundingMode.HALF_UP);
    }
}
