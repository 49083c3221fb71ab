package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/** How a value adds up from the rows of its evidence. */
public enum Aggregation {
    /** The sum of the numerators. */
    SUM,
    /** The sum of the numerators divided by the sum of the denominators, which count yes and no. */
    SHARE,
    /** The sum of the numerators divided by the sum of the denominators. */
    MEAN,
    /** The same quotient where the rows play different parts, such as the last and the first figure of a change. */
    RATIO,
    /** The middle numerator among rows with state {@code value}. */
    MEDIAN,
    /** The smallest numerator among rows with state {@code value}. */
    MIN,
    /** The largest numerator among rows with state {@code value}. */
    MAX,
    /** The correlation of numerator and denominator among rows with state {@code value}. */
    CORRELATION,
    /** The sum of the numerators for each 100 000 of the sum of the denominators. */
    RATE,
    /** Gini's coefficient of the numerators among rows with state {@code value}. */
    GINI,
    /** The coefficient of variation of the numerators among rows with state {@code value}. */
    VARIATION,
    /** Kendall's tau of numerator and year among rows with state {@code value}; the denominator is the year. */
    TREND,
    /** The modified Z-score of the latest numerator among rows with state {@code value}; the denominator is the year. */
    DEVIATION;

    /** The one with that code. */
    static Aggregation of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
