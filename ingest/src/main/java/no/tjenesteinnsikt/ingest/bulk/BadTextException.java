package no.tjenesteinnsikt.ingest.bulk;

/** A file is no text that the engine can read; which byte is to blame has to be found by looking. */
public final class BadTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadTextException(Throwable cause) {
        super(cause);
    }
}
