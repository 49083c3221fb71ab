package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/** What kind of year a value is about. */
public enum PeriodType {
    REPORT_YEAR,
    ASSESSMENT_YEAR,
    CALENDAR_YEAR,
    NONE;

    /** The one with that code. */
    static PeriodType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
