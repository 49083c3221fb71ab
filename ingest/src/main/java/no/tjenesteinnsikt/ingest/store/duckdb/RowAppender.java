package no.tjenesteinnsikt.ingest.store.duckdb;

import java.sql.SQLException;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Puts rows into a table of DuckDB that has the columns of theirs. */
public final class RowAppender implements AutoCloseable {
    private final DuckDBAppender appender;

    /** Opens the appender; nothing is certain to be there before it is closed. */
    public RowAppender(DuckDBConnection connection, String table) throws SQLException {
        this.appender = connection.createAppender("main", table);
    }

    /** Adds one row. */
    public void append(Row row) throws SQLException {
        appender.beginRow();
        for (int i = 0; i < row.values().size(); i++) {
            CellWriter.append(
                    appender, row.table().columns().get(i), row.values().get(i));
        }
        appender.endRow();
    }

    /** The same where no checked exception may be thrown, as in a loop that somebody else runs. */
    public void add(Row row) {
        try {
            append(row);
        } catch (SQLException e) {
            throw new FailedException(e);
        }
    }

    /** A row could not be added. */
    public static final class FailedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException cause;

        FailedException(SQLException cause) {
            super(cause);
            this.cause = cause;
        }

        /** Why. */
        public SQLException cause() {
            return cause;
        }
    }

    @Override
    public void close() throws SQLException {
        appender.close();
    }
}
