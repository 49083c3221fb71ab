package no.tjenesteinnsikt.dashboard.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as readers write them. */
public final class Dates {
    private Dates() {}

    /** A day in words, such as {@code 17. februar 2025}. */
    public static String inWords(LocalDate day, Language language) {
        String pattern = language == Language.EN ? "d MMMM yyyy" : "d. MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
