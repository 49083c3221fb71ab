package no.tjenesteinnsikt.ingest.document;

import org.jspecify.annotations.Nullable;

/** A document cannot be read, and why; the only thing that a reader of a format throws. */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String what;
    private final String remedy;
    private final String locator;

    /**
     * A reason.
     *
     * @param code stable, English, snake case
     * @param what what is wrong, in Norwegian, so that it goes on after «Filen x»
     * @param remedy what to do, in Norwegian, a whole sentence without its full stop
     */
    public UnreadableException(String code, String what, String remedy) {
        this(code, what, remedy, "L1", null);
    }

    /** A reason at a place. */
    public UnreadableException(String code, String what, String remedy, String locator) {
        this(code, what, remedy, locator, null);
    }

    /** A reason that a library gave. */
    public UnreadableException(String code, String what, String remedy, @Nullable Throwable cause) {
        this(code, what, remedy, "L1", cause);
    }

    private UnreadableException(String code, String what, String remedy, String locator, @Nullable Throwable cause) {
        super(code + ": " + what, cause);
        this.code = code;
        this.what = what;
        this.remedy = remedy;
        this.locator = locator;
    }

    /** A document that is not what its first bytes say. */
    public static UnreadableException damaged(String format, @Nullable Throwable cause) {
        return new UnreadableException(
                "damaged",
                "er skadet: " + format + " kan ikke leses",
                "Åpne filen i programmet den er laget med, lagre den på nytt, og legg den inn igjen",
                cause);
    }

    /** A document behind a password. */
    public static UnreadableException encrypted() {
        return new UnreadableException(
                "encrypted",
                "er beskyttet med passord eller kryptert",
                "Lagre filen uten beskyttelse, og legg den inn igjen");
    }

    /** A document that takes more than it may. */
    public static UnreadableException tooLarge(String what) {
        return new UnreadableException("too_large", what, "Del dokumentet i mindre deler");
    }

    /** A document nested more deeply than any real one. */
    public static UnreadableException tooDeep(@Nullable Throwable cause) {
        return new UnreadableException(
                "too_deep",
                "har for mange nivåer inni hverandre",
                "Lagre dokumentet på nytt i programmet det er laget med",
                cause);
    }

    public String code() {
        return code;
    }

    public String what() {
        return what;
    }

    public String remedy() {
        return remedy;
    }

    public String locator() {
        return locator;
    }
}
