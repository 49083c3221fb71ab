package no.tjenesteinnsikt.dashboard.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the readers of a language expect numbers: the decimal sign, the space between thousands, what stands before the per
 * cent sign, a real minus sign. Halves round up, away from zero. Four digits stand without a separator in all languages,
 * so that a year never looks like a count.
 */
public enum NumberStyle {
    /** Bokmål and nynorsk: {@code 12 345,6} and {@code 15–38 %}, the spaces without a break. */
    NORWEGIAN(",", "\u00a0", "\u00a0"),
    /** English: {@code 12,345.6} and {@code 15–38%}. */
    ENGLISH(".", ",", "");

    private static final int GROUP = 3;
    private static final int GROUPED_FROM = 5;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final String decimalSign;
    private final String thousands;
    private final String beforePercent;

    NumberStyle(String decimalSign, String thousands, String beforePercent) {
        this.decimalSign = decimalSign;
        this.thousands = thousands;
        this.beforePercent = beforePercent;
    }

    /** What stands before the decimals. */
    public String decimalSign() {
        return decimalSign;
    }

    /** What stands between a number and its per cent sign. */
    public String beforePercent() {
        return beforePercent;
    }

    /** A whole number. */
    public String whole(long number) {
        return decimal(BigDecimal.valueOf(number), 0);
    }

    /** A number with that many decimals. */
    public String decimal(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP);
        String plain = rounded.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String text = grouped(whole) + (point < 0 ? "" : decimalSign + plain.substring(point + 1));
        return rounded.signum() < 0 ? "\u2212" + text : text;
    }

    /** A number with as many decimals as it has, at most that many. */
    public String upTo(BigDecimal number, int places) {
        BigDecimal rounded = number.setScale(places, RoundingMode.HALF_UP).stripTrailingZeros();
        return decimal(rounded, Math.max(rounded.scale(), 0));
    }

    /** A share between 0 and 1 as per cent. */
    public String percent(BigDecimal share, int places) {
        return decimal(share.multiply(HUNDRED), places) + beforePercent + "%";
    }

    /** Two shares between 0 and 1 as one range of per cent, such as {@code 15–38 %}. */
    public String percentRange(BigDecimal low, BigDecimal high, int places) {
        return decimal(low.multiply(HUNDRED), places) + "–" + percent(high, places);
    }

    private String grouped(String digits) {
        if (digits.length() < GROUPED_FROM) {
            return digits;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % GROUP == 0) {
                text.append(thousands);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}
