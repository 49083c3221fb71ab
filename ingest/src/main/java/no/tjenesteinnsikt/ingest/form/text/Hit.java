package no.tjenesteinnsikt.ingest.form.text;

/**
 * A label that was found.
 *
 * @param label which
 * @param start its first character
 * @param end behind its last character, the colon or full stop after it included
 * @param section the section that was open before it
 */
public record Hit(Label label, int start, int end, String section) {

    /** The whole label. */
    public Span span() {
        return new Span(start, end);
    }
}
