package no.tjenesteinnsikt.dashboard.text;

import java.math.BigDecimal;

/** Numbers as Norwegian readers expect them. A page takes those of its own language: {@link Texts#numbers()}. */
public final class Numbers {
    private static final NumberStyle STYLE = NumberStyle.NORWEGIAN;

    private Numbers() {}

    /** A whole number. */
    public static String whole(long number) {
        return STYLE.whole(number);
    }

    /** A number with that many decimals. */
    public static String decimal(BigDecimal number, int places) {
        return STYLE.decimal(number, places);
    }

    /** A number with as many decimals as it has, at most that many. */
    public static String upTo(BigDecimal number, int places) {
        return STYLE.upTo(number, places);
    }

    /** A share between 0 and 1 as per cent. */
    public static String percent(BigDecimal share, int places) {
        return STYLE.percent(share, places);
    }

    /** Two shares between 0 and 1 as one range of per cent, such as {@code 15–38 %}. */
    public static String percentRange(BigDecimal low, BigDecimal high, int places) {
        return STYLE.percentRange(low, high, places);
    }
}
