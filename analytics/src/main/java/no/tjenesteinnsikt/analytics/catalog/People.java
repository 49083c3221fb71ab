package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/**
 * How the values of an indicator tell of the numbers of people that they rest on, for datasets that hide small ones. What
 * is not said is {@link #DERIVED}: then a value is hidden with any number that it rests on.
 */
public enum People {
    /** The numerator is a sum of numbers of people: the value is hidden where they would follow from it. */
    NUMERATOR,
    /** Numerator and denominator are both such sums. */
    BOTH,
    /** Computed from numbers of people in another way. */
    DERIVED,
    /** Counts something else, such as reports; rows with numbers of people say no more than that they are there. */
    NONE;

    /** The one with that code in a definition. */
    public static People of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
