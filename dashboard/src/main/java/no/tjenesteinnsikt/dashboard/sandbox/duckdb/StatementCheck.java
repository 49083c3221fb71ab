package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Failed;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Kind;

/**
 * Asks DuckDB's own parser whether a text is exactly one query: select, with, from first, values, table, describe, show
 * or summarize. Everything else is refused before it runs: what writes, what sets, explain, call, pragma, prepare, and
 * the statement pivot, which DuckDB runs as several (pivot inside from is a query).
 */
final class StatementCheck {
    private static final String SQL = """
            select coalesce(j ->> '$.error', ''), coalesce(j ->> '$.error_type', ''),
                   coalesce(j ->> '$.error_message', ''), coalesce(cast(j ->> '$.position' as integer), -1),
                   coalesce(json_array_length(j -> '$.statements'), 0)
            from (select json_serialize_sql(cast(? as varchar), skip_null := true, skip_empty := true) as j)
            """;

    private static final Pattern END = Pattern.compile(";\\s*$");
    private static final String WRITTEN = "select json_deserialize_sql(json_serialize_sql(cast(? as varchar)))";

    private StatementCheck() {}

    /** Why the text can't run; empty when it is one query. */
    static Optional<Failed> refusal(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, sql);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return refusal(result);
            }
        }
    }

    /**
     * The statement without what ends it, so that it can stand in brackets. A comment behind its semicolon takes
     * DuckDB's own writing of the statement.
     */
    static String withoutEnd(Connection connection, String sql) throws SQLException {
        String stripped = END.matcher(sql).replaceFirst("");
        String inBrackets = String.join("", "select * from (", stripped, "\n)");
        if (refusal(connection, inBrackets).isEmpty()) {
            return stripped;
        }
        try (PreparedStatement statement = connection.prepareStatement(WRITTEN)) {
            statement.setString(1, sql);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        }
    }

    private static Optional<Failed> refusal(ResultSet result) throws SQLException {
        String message = result.getString(3);
        if (result.getString(2).equals("not implemented")) {
            return Optional.of(new Failed(Kind.NOT_ONE_QUERY, DatabaseError.of(message)));
        }
        if (!result.getString(1).equals("false")) {
            DatabaseError error = new DatabaseError("Parser", "", message, "", "", result.getInt(4));
            return Optional.of(new Failed(Kind.SYNTAX, error));
        }
        return result.getInt(5) == 1
                ? Optional.empty()
                : Optional.of(new Failed(Kind.NOT_ONE_QUERY, DatabaseError.NONE));
    }
}
