package no.tjenesteinnsikt.dashboard.read;

/** Makes of an edition the smaller one that a reader narrowed it to. */
public interface Narrower {

    /**
     * The rows of the chosen services and years, and the indicators computed over them by the edition's own definitions.
     *
     * @param whole an edition that is not narrowed
     * @param narrowing what is left of it
     */
    PublishedData narrowed(PublishedData whole, Narrowing narrowing);
}
