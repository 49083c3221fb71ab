package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.duckdb.DuckDBConnection;

/** DuckDB in memory, with a view over each table's files, or their rows where they are few; it can read those files and nothing else. */
public final class DuckDbEngine implements LakeEngine {
    /**
     * The schema of the tables. It is not the engine's own {@code main}, in which a name is looked for that another schema
     * lacks: a smaller lake would silently read the whole of a table.
     */
    static final String LAKE = "lake";

    private static final Map<String, String> SETTINGS = Map.of(
            "default_null_order", "'nulls_first_on_asc_last_on_desc'",
            "ieee_floating_point_ops", "false",
            "autoinstall_known_extensions", "false",
            "autoload_known_extensions", "false",
            "allow_community_extensions", "false",
            "memory_limit", "'4GB'",
            "TimeZone", "'UTC'");

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public LakeSession open(LakeFiles lake) {
        Pace pace = Pace.of(lake);
        return opened(lake, pace, first -> new DuckDbSession(connections(first, pace)));
    }

    /** What is made of a database whose tables are there, before its settings are locked. */
    interface Opening<T> {
        T of(Connection first) throws SQLException;
    }

    /** Opens a lake's tables in a database of their own, and locks its settings. */
    static <T> T opened(LakeFiles lake, Pace pace, Opening<T> opening) {
        Connection connection = connect();
        try {
            prepare(connection, lake, pace);
            T made = opening.of(connection);
            run(connection, "set lock_configuration = true");
            return made;
        } catch (SQLException e) {
            closeAfter(connection, e);
            throw damaged(e);
        }
    }

    static LakeException damaged(SQLException e) {
        return new LakeException(
                LakeException.Reason.DAMAGED,
                "Kan ikke åpne datautgaven: " + LakeException.printable(String.valueOf(e.getMessage()))
                        + ". Gå tilbake til en tidligere datautgave med «restore».",
                e);
    }

    private static Connection connect() {
        try {
            return DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot start DuckDB", e);
        }
    }

    /** All to the same database; each has the settings, some of which hold for one connection alone. */
    static List<Connection> connections(Connection first, Pace pace) throws SQLException {
        List<Connection> connections = new ArrayList<>(List.of(first));
        while (connections.size() < pace.connections()) {
            connections.add(another(first, pace, LAKE));
        }
        return connections;
    }

    /** One more connection to the same database, which reads the tables of a schema. */
    static Connection another(Connection first, Pace pace, String schema) throws SQLException {
        Connection next = first.unwrap(DuckDBConnection.class).duplicate();
        set(next, pace);
        read(next, schema);
        return next;
    }

    private static void read(Connection connection, String schema) throws SQLException {
        run(connection, "set schema = '" + schema + "'");
    }

    private static void set(Connection connection, Pace pace) throws SQLException {
        for (Map.Entry<String, String> setting : new TreeMap<>(SETTINGS).entrySet()) {
            run(connection, "set " + setting.getKey() + " = " + setting.getValue());
        }
        run(connection, "set threads = " + pace.threads());
    }

    private static void prepare(Connection connection, LakeFiles lake, Pace pace) throws SQLException {
        set(connection, pace);
        run(connection, "set temp_directory = " + ViewText.path(spill()));
        List<String> files = lake.files().values().stream()
                .flatMap(List::stream)
                .map(ViewText::path)
                .toList();
        run(connection, "set allowed_paths = [" + String.join(", ", files) + "]");
        run(connection, "set enable_external_access = false");
        run(connection, "create schema " + LAKE);
        read(connection, LAKE);
        for (Table table : Schema.SNAPSHOT) {
            run(connection, ViewText.of(table, lake, pace));
        }
    }

    /** The engine makes the folder when it needs it, and removes it. Left to itself it would take the current one. */
    private static URI spill() {
        return Path.of(System.getProperty("java.io.tmpdir"), "tjenesteinnsikt-spill-" + UUID.randomUUID())
                .toUri();
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void closeAfter(Connection connection, SQLException failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
