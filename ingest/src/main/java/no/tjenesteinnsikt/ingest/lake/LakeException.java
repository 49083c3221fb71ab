package no.tjenesteinnsikt.ingest.lake;

import org.jspecify.annotations.Nullable;

/** A failure of the lake. The message is one line in Norwegian: what failed, the value, what to do. */
public final class LakeException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_VALUE = 120;

    /** Whose move it is. */
    public enum Reason {
        /** The user gave a name that cannot be used. */
        BAD_NAME,
        /** The user asked for something that is not there. */
        NOT_FOUND,
        /** A file or folder that the user named can't be read. */
        CANNOT_READ,
        /** Somebody else is writing to the dataset. */
        BUSY,
        /** The disk is full or the folder can't be written. */
        CANNOT_WRITE,
        /** A file of the lake is missing or is not what the manifest says. */
        DAMAGED,
        /** What was asked for was removed by prune. */
        REMOVED
    }

    private final Reason reason;

    public LakeException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public LakeException(Reason reason, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    /** Whose move it is. */
    public Reason reason() {
        return reason;
    }

    /** A value from outside, fit to stand in one line of a message. */
    public static String printable(String value) {
        String clean = value.replaceAll("[\\p{Cntrl}\\p{Cf}]", "?");
        return clean.length() <= LONGEST_VALUE ? clean : clean.substring(0, LONGEST_VALUE) + "…";
    }
}
