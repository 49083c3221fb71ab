package no.tjenesteinnsikt.ingest.demo.group;

import no.tjenesteinnsikt.ingest.demo.written.Said;

/**
 * What a group says of a missing user representative.
 *
 * @param tick which box is marked
 * @param comment what is written beside it
 */
public record NoUser(Tick tick, Said comment) {
    /** The boxes of the form. */
    public enum Tick {
        NONE,
        TO_BE_APPOINTED,
        CONSIDERED
    }

    /** There is a user, and the form's placeholder stands. */
    public static NoUser none() {
        return new NoUser(Tick.NONE, Said.placeholder("Klikk her for å skrive inn tekst."));
    }
}
