package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Failed;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Kind;

/** Takes apart what DuckDB says when it fails: JSON, since the database was opened with {@code errors_as_json}. */
final class ErrorReader {
    private static final String SQL = """
            select coalesce(j ->> '$.exception_type', ''), coalesce(j ->> '$.error_subtype', ''),
                   coalesce(j ->> '$.exception_message', ''), coalesce(j ->> '$.name', ''),
                   coalesce(j ->> '$.candidates', ''), coalesce(cast(j ->> '$.position' as integer), -1)
            from (select cast(? as json) as j)
            """;
    private static final int LONGEST_MESSAGE = 2_000;

    private ErrorReader() {}

    /** The failure behind an exception; the connection is used to read the JSON. */
    static Failed read(Connection connection, SQLException exception) {
        String message = Objects.requireNonNullElse(exception.getMessage(), "");
        DatabaseError error = details(connection, message);
        return new Failed(isMemory(error) ? Kind.MEMORY : Kind.REFUSED, error);
    }

    private static boolean isMemory(DatabaseError error) {
        return error.type().equals("Out of Memory")
                || error.message().contains("Out of Memory")
                || error.message().contains("Java heap space")
                || error.message().contains("bad_alloc")
                || error.message().contains("Failed to allocate")
                || error.message().contains("failed to allocate");
    }

    private static DatabaseError details(Connection connection, String message) {
        int start = message.indexOf("{\"exception_type\"");
        if (start < 0) {
            return DatabaseError.of(shortened(message));
        }
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            statement.setString(1, message.substring(start));
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return new DatabaseError(
                        result.getString(1),
                        result.getString(2),
                        shortened(result.getString(3)),
                        shortened(result.getString(4)),
                        shortened(result.getString(5)),
                        result.getInt(6));
            }
        } catch (SQLException e) {
            return DatabaseError.of(shortened(message));
        }
    }

    private static String shortened(String message) {
        return message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE);
    }
}
