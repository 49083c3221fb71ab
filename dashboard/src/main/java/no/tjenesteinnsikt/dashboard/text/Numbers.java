package no.tjenesteinnsikt.dashboard.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as Norwegian readers expect them: decimal comma, a narrow no-break space between thousands, a no-break space
 * before the per cent sign, a real minus sign. Halves round up, away from zero.
 */
public final class Numbers {
    private static final char SPACE = '\u00a0';
    private static final int GROUP = 3;
    private static final int GROUPED_FROM = 5;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private Numbers() {}

    /** A whole number. */
    public static String whole(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** A number with that many decimals. */
    public static String decimal(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String text = grouped(whole) + (point < 0 ? "" : "," + plain.substring(point + 1));
        return rounded.signum() < 0 ? "\u2212" + text : text;
    }

    /** A number with as many decimals as it has, at most that many. */
    public static String upTo(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal(rounded, Math.max(rounded.scale(), 0));
    }

    /** A share between 0 and 1 as per cent. */
    public static String percent(BigDecimal share, int places) {
        return decimal(share.multiply(HUNDRED), places) + SPACE + "%";
    }

    /** Two shares between 0 and 1 as one range of per cent, such as {@code 15–38 %}. */
    public static String percentRange(BigDecimal low, BigDecimal high, int places) {
        return decimal(low.multiply(HUNDRED), places) + "–" + percent(high, places);
    }

    private static String grouped(String digits) {
        if (digits.length() < GROUPED_FROM) {
            return digits;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                text.append(SPACE);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
