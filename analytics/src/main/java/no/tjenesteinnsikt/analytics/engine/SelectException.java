package no.tjenesteinnsikt.analytics.engine;

/** An engine could not run a SELECT. The message is the engine's own, in one line. */
public final class SelectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SelectException(String message, Throwable cause) {
        super(message.strip().lines().findFirst().orElse("ukjent feil"), cause);
    }

    public SelectException(String message) {
        super(message);
    }
}
