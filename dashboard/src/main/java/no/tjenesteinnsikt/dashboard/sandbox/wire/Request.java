package no.tjenesteinnsikt.dashboard.sandbox.wire;

import java.util.Map;

/** What the service asks of a worker. */
public sealed interface Request {

    /**
     * Run one statement.
     *
     * @param sql the statement, as the user wrote it
     * @param parameters the value of each {@code $name}; an empty text stands for NULL
     * @param rows the most rows to send
     * @param bytes the most text to send, in bytes of UTF-8
     * @param milliseconds when to give up
     */
    record Query(String sql, Map<String, String> parameters, int rows, int bytes, int milliseconds) implements Request {
        public Query {
            if (rows < 1 || bytes < 1 || milliseconds < 1) {
                throw new IllegalArgumentException(
                        "Cannot run a query with limits " + rows + ", " + bytes + ", " + milliseconds);
            }
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Run one statement and write its whole result into a named pipe.
     *
     * @param sql the statement, as the user wrote it
     * @param parameters as in a query
     * @param format the engine's options of the file
     * @param pipe the pipe, the only file that the statement may touch
     * @param milliseconds when to give up
     */
    record Export(String sql, Map<String, String> parameters, String format, String pipe, int milliseconds)
            implements Request {
        public Export {
            if (milliseconds < 1) {
                throw new IllegalArgumentException("Cannot export in " + milliseconds + " ms");
            }
            parameters = Map.copyOf(parameters);
        }
    }

    /** Give up the statement that runs, if one does. */
    record Cancel() implements Request {}
}
