package no.tjenesteinnsikt.ingest.lake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Masks e-mail addresses and telephone numbers in running text. A telephone number has eight digits of which the first
 * is 2–9, written together, in pairs or as 3-2-3; or a country code; or a word for telephone before it. Numbers of
 * another length, such as organisation numbers, and dates of eight digits are left alone.
 */
public final class Contacts {
    private static final Pattern EMAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    private static final String BEFORE = "(?<![\\p{L}\\p{N}.,/+_=-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_/-])(?![.,]\\p{N})(?!\\p{Z}\\p{N})";
    private static final String BLANK = "[ \\u00A0\\u202F]";
    private static final String DATE = "(?!(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d))";
    private static final Pattern ABROAD =
            Pattern.compile("(?<![\\p{L}\\p{N}+])(?:\\+|00)[1-9]\\d{0,2}(?:[ \\u00A0\\u202F-]?\\d){6,12}(?!\\d)");
    private static final Pattern CALLED = Pattern.compile(
            "(?iu)(?<=\\b(?:tlf|tlf\\.|tel|tel\\.|telefon|mobil|mob\\.|telefonnummer|mobilnummer):?[ \\u00A0\\u202F]{0,2})\\d(?:[ \\u00A0\\u202F]?\\d){4,11}(?!\\d)");
    private static final Pattern NORWEGIAN = Pattern.compile(BEFORE + DATE + "(?:[2-9]\\d{7}|[2-9]\\d(?:" + BLANK
            + "\\d\\d){3}|[2-9]\\d\\d" + BLANK + "\\d\\d" + BLANK + "\\d{3})" + AFTER);

    private static final String HIDDEN = "•";
    private static final int FEWEST_DIGITS = 5;

    private Contacts() {}

    /** The text with its addresses and numbers replaced by words; the same text where it has none. */
    public static String mask(String text) {
        String masked = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("[e-postadresse]");
        for (Pattern number : numbers(masked)) {
            masked = number.matcher(masked).replaceAll("[telefonnummer]");
        }
        return masked;
    }

    /** The text with each character of its addresses and numbers replaced by a dot, so that places in it stay. */
    public static String hide(String text) {
        String hidden = text.indexOf('@') < 0 ? text : hide(text, EMAIL);
        for (Pattern number : numbers(hidden)) {
            hidden = hide(hidden, number);
        }
        return hidden;
    }

    private static String hide(String text, Pattern contact) {
        return contact.matcher(text).replaceAll(m -> HIDDEN.repeat(m.group().length()));
    }

    /** The patterns that can be in the text, by a quick look: most texts have no telephone number. */
    private static List<Pattern> numbers(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS) {
            return List.of();
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean called = lower.contains("tlf") || lower.contains("tel") || lower.contains("mob");
        return called ? List.of(ABROAD, CALLED, NORWEGIAN) : List.of(ABROAD, NORWEGIAN);
    }
}
