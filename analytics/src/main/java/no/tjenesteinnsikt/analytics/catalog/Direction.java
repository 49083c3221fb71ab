package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/** What a higher value means. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    NONE;

    /** The one with that code. */
    static Direction of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
