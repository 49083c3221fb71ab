package no.tjenesteinnsikt.ingest.form.fictional;

/** The two written languages of the forms. */
enum Language {
    BOKMAAL,
    NYNORSK;

    String of(String bokmaal, String nynorsk) {
        return this == BOKMAAL ? bokmaal : nynorsk;
    }
}
