package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.analytics.engine.Selection;
import org.jspecify.annotations.Nullable;

/** Connections to one in-memory database. A statement has one of them for itself. */
final class DuckDbSession implements LakeSession {
    private final List<Connection> connections;
    private final BlockingQueue<Connection> free;

    DuckDbSession(List<Connection> connections) {
        this.connections = List.copyOf(connections);
        this.free = new ArrayBlockingQueue<>(connections.size(), false, connections);
    }

    @Override
    public int statementsAtOnce() {
        return connections.size();
    }

    @Override
    public Selection select(String sql) {
        Connection connection = take();
        try {
            return select(sql, connection);
        } finally {
            free.add(connection);
        }
    }

    private Connection take() {
        try {
            return free.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Selection select(String sql, Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return read(rows);
        } catch (SQLException e) {
            throw new SelectException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void close() {
        try {
            for (Connection connection : connections) {
                connection.close();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot close DuckDB", e);
        }
    }

    private static Selection read(ResultSet rows) throws SQLException {
        ResultSetMetaData meta = rows.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            columns.add(meta.getColumnName(i));
            requireLakeType(meta, i);
        }
        List<List<@Nullable Object>> values = new ArrayList<>();
        List<@Nullable Object> before = Collections.nCopies(columns.size(), null);
        while (rows.next()) {
            List<@Nullable Object> row = new ArrayList<>(columns.size());
            for (int i = 1; i <= columns.size(); i++) {
                row.add(held(plain(rows.getObject(i)), before.get(i - 1)));
            }
            values.add(row);
            before = row;
        }
        return new Selection(columns, values);
    }

    /** Many rows say the same as the one before, such as the kind of period: equal values in a row are held once. */
    private static @Nullable Object held(@Nullable Object value, @Nullable Object before) {
        return Objects.equals(value, before) ? before : value;
    }

    private static void requireLakeType(ResultSetMetaData meta, int column) throws SQLException {
        String type = meta.getColumnTypeName(column);
        boolean allowed = type.startsWith("DECIMAL")
                || List.of("VARCHAR", "INTEGER", "BIGINT", "BOOLEAN", "DATE", "TIMESTAMP WITH TIME ZONE")
                        .contains(type);
        if (!allowed) {
            throw new SelectException("kolonnen " + meta.getColumnName(column) + " er " + type
                    + ": gi den en type fra kontrakten med cast");
        }
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Date date) {
            return date.toLocalDate();
        }
        if (value instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        return value;
    }
}
