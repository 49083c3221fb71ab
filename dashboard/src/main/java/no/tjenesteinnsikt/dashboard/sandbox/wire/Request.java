package no.tjenesteinnsikt.dashboard.sandbox.wire;

/** What the service asks of a worker. */
public sealed interface Request {

    /**
     * Run one statement.
     *
     * @param sql the statement, as the user wrote it
     * @param rows the most rows to send
     * @param bytes the most text to send, in bytes of UTF-8
     * @param milliseconds when to give up
     */
    record Query(String sql, int rows, int bytes, int milliseconds) implements Request {
        public Query {
            if (rows < 1 || bytes < 1 || milliseconds < 1) {
                throw new IllegalArgumentException(
                        "Cannot run a query with limits " + rows + ", " + bytes + ", " + milliseconds);
            }
        }
    }

    /** Give up the statement that runs, if one does. */
    record Cancel() implements Request {}
}
