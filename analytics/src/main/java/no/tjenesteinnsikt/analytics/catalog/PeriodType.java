package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/** What kind of year a value is about. */
public enum PeriodType {
    REPORT_YEAR,
    ASSESSMENT_YEAR,
    CALENDAR_YEAR,
    NONE;

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
