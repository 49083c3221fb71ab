package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.Optional;

/**
 * Why a statement has no result.
 *
 * @param code whose move it is
 * @param message one line in Norwegian: what failed, the value, what to do
 * @param place where in the statement, if the database says
 */
public record SqlFailure(Code code, String message, Optional<Place> place) implements SqlAnswer {
    /** What went wrong. */
    public enum Code {
        /** The text is not SQL. */
        SYNTAX,
        /** It is SQL, but not one query: it writes, sets, or is several statements. */
        NOT_ONE_QUERY,
        /** It names a table, column or function that is not there. */
        UNKNOWN_NAME,
        /** It reaches for files, the network, extensions or settings. */
        FORBIDDEN,
        /** It is one query, and the database refuses it, for example a text cast to a number. */
        INVALID,
        /** The text is longer than the limit. */
        TOO_LONG,
        TIME_LIMIT,
        MEMORY_LIMIT,
        /** One row is larger than the whole result may be. */
        RESULT_TOO_LARGE,
        CANCELLED,
        /** All workers are taken. */
        BUSY,
        /** The process ended without an answer. */
        WORKER_DIED,
        /** No worker can be started, or the service is closed: the administrator's move. */
        UNAVAILABLE
    }

    /**
     * A place in the statement, both from 1.
     *
     * @param line the line
     * @param column the character in the line
     */
    public record Place(int line, int column) {
        @Override
        public String toString() {
            return "linje " + line + ", tegn " + column;
        }
    }

    public SqlFailure {
        if (message.isBlank() || message.contains("\n")) {
            throw new IllegalArgumentException("Cannot use this as one line: " + message);
        }
    }
}
