package no.tjenesteinnsikt.analytics.catalog;

import java.util.Locale;

/** How a value is made from the exact columns of an indicator's SELECT. */
public enum Measure {
    /** A number of things: numerator, of denominator. */
    COUNT,
    /** A measured amount, a smallest, largest or middle value. */
    QUANTITY,
    /** Numerator divided by denominator. */
    MEAN,
    /** Yes divided by yes and no; lost and silent answers stand beside it. */
    SHARE,
    /** Pearson's coefficient of exact sums; of average ranks it is Spearman's. */
    CORRELATION,
    /** Events of each 100 000 persons. */
    RATE,
    /** Gini's coefficient of concentration, from 0 where all are equal. */
    GINI,
    /** The coefficient of variation: the sample's standard deviation divided by its mean. */
    VARIATION,
    /** Mann and Kendall's test for a trend over years: Kendall's tau and its p-value. */
    TREND,
    /** The modified Z-score of Iglewicz and Hoaglin: how far one value lies from the median, in robust deviations. */
    DEVIATION;

    /** The one with that code. */
    static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
