package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/** How the 95 per cent interval beside a value is computed. */
public enum IntervalMethod {
    /** Wilson's score interval for a share. */
    WILSON,
    /** Clopper and Pearson's exact interval for a share: never less than 95 per cent, however few are asked. */
    EXACT,
    /** Garwood's exact interval for a rate of events that follow Poisson's distribution. */
    POISSON,
    NONE;

    /** The one with that code. */
    static IntervalMethod of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
