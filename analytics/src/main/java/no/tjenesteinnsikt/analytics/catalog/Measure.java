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
    CORRELATION;

    /** The code in the lake and in definitions. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
