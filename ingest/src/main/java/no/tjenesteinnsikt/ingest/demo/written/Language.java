package no.tjenesteinnsikt.ingest.demo.written;

/** The two written languages of the forms. */
public enum Language {
    BOKMAAL,
    NYNORSK;

    /** The words in this language. */
    public String of(String bokmaal, String nynorsk) {
        return this == BOKMAAL ? bokmaal : nynorsk;
    }
}
