package no.tjenesteinnsikt.dashboard.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;

/** The languages of the interface. */
public enum Language {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    private static final DateTimeFormatter NORWEGIAN_DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("nb-NO"));
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final String code;
    private final String label;

    Language(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The language of a code; bokmål where there is none of that code. */
    public static Language of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst()
                .orElse(NB);
    }

    /** The code of BCP 47. */
    public String code() {
        return code;
    }

    /** The language's own name. */
    public String label() {
        return label;
    }

    /** The rules for case. Names are sorted by {@link NorwegianOrder} in every language. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /** A date with the month in letters, such as {@code 17. desember 2010} and {@code 17 December 2010}. */
    String date(LocalDate day) {
        return (this == EN ? ENGLISH_DATE : NORWEGIAN_DATE).format(day);
    }

    /** How numbers are written. */
    NumberStyle numbers() {
        return this == EN ? NumberStyle.ENGLISH : NumberStyle.NORWEGIAN;
    }
}
