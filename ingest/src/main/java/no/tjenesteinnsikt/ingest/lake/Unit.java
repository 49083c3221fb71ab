package no.tjenesteinnsikt.ingest.lake;

/** What a column counts or measures. */
public enum Unit {
    TEXT("tekst", "text"),
    IDENTIFIER("identifikator", "identifier"),
    CODE("kode", "code"),
    CALENDAR_YEAR("årstall", "calendar year"),
    YEARS("år", "years"),
    DATE("dato", "date"),
    YES_NO("ja eller nei", "yes or no"),
    COUNT("antall", "count"),
    PERSONS("personer", "persons"),
    FTE("årsverk", "full-time equivalents"),
    WORDS("ord", "words"),
    BYTES("byte", "bytes"),
    DECIMAL_PLACES("desimaler", "decimal places"),
    AS_STATED("se enhetskolonnen", "see the unit column"),
    AS_DEFINED("som indikatoren", "as the indicator");

    private final String nb;
    private final String en;

    Unit(String nb, String en) {
        this.nb = nb;
        this.en = en;
    }

    /** The unit's name in both languages. */
    public Label label() {
        return new Label(nb, en);
    }
}
