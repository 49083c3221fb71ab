package no.tjenesteinnsikt.dashboard.sandbox.wire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a worker answers: ready once; then for each query a header, rows and an end, or a failure. */
public sealed interface Response {

    /** The database is open and locked. */
    record Ready() implements Response {}

    /** The columns of the result. */
    record Header(List<ColumnHeader> columns) implements Response {
        public Header {
            columns = List.copyOf(columns);
        }
    }

    /**
     * One column of a result.
     *
     * @param name as the statement calls it
     * @param type as DuckDB writes it, for example {@code DECIMAL(18,4)}
     */
    record ColumnHeader(String name, String type) {}

    /**
     * One row, every value as exact text.
     *
     * @param values null for NULL, which is not the empty text
     */
    record ResultRow(List<@Nullable String> values) implements Response {
        public ResultRow {
            values = Collections.unmodifiableList(new ArrayList<>(values));
        }
    }

    /** The end of a result. */
    record End(Completeness completeness) implements Response {}

    /** Whether all rows were sent. */
    enum Completeness {
        WHOLE,
        CUT_AT_ROWS,
        CUT_AT_BYTES
    }

    /**
     * Why there is no result.
     *
     * @param kind what went wrong
     * @param error what the database says
     */
    record Failed(Kind kind, DatabaseError error) implements Response {}

    /** What went wrong. */
    enum Kind {
        /** The text is not SQL. */
        SYNTAX,
        /** It is SQL, but not exactly one query. */
        NOT_ONE_QUERY,
        /** The database refused it: the error says why. */
        REFUSED,
        MEMORY,
        TIME,
        CANCELLED,
        /** One row is larger than the whole result may be. */
        TOO_LARGE
    }

    /**
     * An error of the database in its own words; empty where it says nothing.
     *
     * @param type the class of error, for example {@code Binder}
     * @param subtype for example {@code COLUMN_NOT_FOUND}
     * @param message English, may have several lines
     * @param name what the error is about
     * @param candidates what may have been meant
     * @param position bytes of UTF-8 before the place in the statement, -1 where unknown
     */
    record DatabaseError(String type, String subtype, String message, String name, String candidates, int position) {
        /** No words at all: the kind says everything. */
        public static final DatabaseError NONE = new DatabaseError("", "", "", "", "", -1);

        /** An error that is only a message. */
        public static DatabaseError of(String message) {
            return new DatabaseError("", "", message, "", "", -1);
        }
    }
}
