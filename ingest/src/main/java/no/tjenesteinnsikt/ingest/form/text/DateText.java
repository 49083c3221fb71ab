package no.tjenesteinnsikt.ingest.form.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: day, month, year, in digits or with the month's name; a year of two digits is of this century. */
public final class DateText {
    private static final List<String> MONTHS = List.of(CountText.months().split("\\|"));
    private static final Pattern ISO = Pattern.compile("\\b((?:19|20)\\d\\d)-(\\d{2})-(\\d{2})\\b");
    private static final Pattern DIGITS =
            Pattern.compile("(?<![\\d.])(\\d{1,2})[./-] ?(\\d{1,2})[./ -] ?((?:19|20)\\d\\d|\\d\\d)(?!\\d)");
    private static final Pattern NAMED =
            Pattern.compile("(?iu)(?<!\\d)(\\d{1,2})\\. ?(" + CountText.months() + ") ?((?:19|20)\\d\\d)(?!\\d)");

    private DateText() {}

    /**
     * A date in a text.
     *
     * @param date the day
     * @param start its first character
     * @param end behind its last character
     */
    public record Stated(LocalDate date, int start, int end) {}

    /** The first date in the text; empty where there is none, or one that no calendar has. */
    public static Optional<Stated> first(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.find()) {
            return stated(iso, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher named = NAMED.matcher(text);
        if (named.find()) {
            int month = MONTHS.indexOf(named.group(2).toLowerCase(Locale.ROOT)) + 1;
            return stated(named, named.group(3), String.valueOf(month), named.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        return digits.find() ? stated(digits, digits.group(3), digits.group(2), digits.group(1)) : Optional.empty();
    }

    private static Optional<Stated> stated(Matcher at, String year, String month, String day) {
        try {
            int full = year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year);
            LocalDate date = LocalDate.of(full, Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(new Stated(date, at.start(), at.end()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
