package no.tjenesteinnsikt.dashboard.text;

import java.util.Arrays;
import java.util.Locale;

/** The languages of the interface. */
public enum Language {
    NB("nb"),
    NN("nn"),
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
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

    /** The rules for sorting and case. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
