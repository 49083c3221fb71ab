package no.tjenesteinnsikt.dashboard.text;

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

    /** The code of BCP 47. */
    public String code() {
        return code;
    }

    /** The rules for sorting and case. */
    public Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
