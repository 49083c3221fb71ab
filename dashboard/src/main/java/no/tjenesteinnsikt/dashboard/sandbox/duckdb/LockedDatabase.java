package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;

/**
 * One DuckDB file, opened read-only with everything outside it switched off and the settings locked.
 *
 * <p>Two connections, since the driver knows streaming only as a property of one: a streamed statement starts at once
 * and never holds its whole result, but when it fails the driver loses the reason; see {@link QueryRunner}.
 */
final class LockedDatabase implements AutoCloseable {
    private static final String READ_BUFFER = "64";

    private final DuckDBConnection streaming;
    private final DuckDBConnection whole;

    private LockedDatabase(DuckDBConnection streaming, DuckDBConnection whole) {
        this.streaming = streaming;
        this.whole = whole;
    }

    /**
     * Opens and locks.
     *
     * @param file the database
     * @param memoryMegabytes what DuckDB may use by its own count, well below the operating system's limit
     * @param milliseconds how long a statement may run by DuckDB's own count
     */
    static LockedDatabase open(String file, int memoryMegabytes, int milliseconds) throws SQLException {
        DuckDBConnection streaming = connect(file, "true");
        DuckDBConnection whole = connect(file, "false");
        for (String setting : settings(memoryMegabytes, milliseconds)) {
            execute(whole, setting);
        }
        return new LockedDatabase(streaming, whole);
    }

    /** A fresh connection whose results are read while they are computed. */
    Connection streaming() throws SQLException {
        return streaming.duplicate();
    }

    /** A fresh connection whose results are computed before they are read. */
    Connection whole() throws SQLException {
        return whole.duplicate();
    }

    private static DuckDBConnection connect(String file, String streamed) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("access_mode", "READ_ONLY");
        properties.setProperty("jdbc_stream_results", streamed);
        return DriverManager.getConnection("jdbc:duckdb:" + file, properties).unwrap(DuckDBConnection.class);
    }

    /** The order matters: without a temporary folder first, external access can't be switched off before the file systems. */
    private static List<String> settings(int memoryMegabytes, int milliseconds) {
        return List.of(
                "set errors_as_json = true",
                "set home_directory = '/'",
                "set secret_directory = '/'",
                "set TimeZone = 'UTC'",
                "set allow_community_extensions = false",
                "set autoinstall_known_extensions = false",
                "set autoload_known_extensions = false",
                "set allow_persistent_secrets = false",
                "set allow_extension_repositories = 'forbidden'",
                "set memory_limit = '" + memoryMegabytes + "MB'",
                "set threads = " + WorkerMain.THREADS,
                "set streaming_buffer_size = '" + READ_BUFFER + "kB'",
                "set max_expression_depth = 250",
                "set max_execution_time = " + milliseconds,
                "set temp_directory = ''",
                "set enable_external_access = false",
                "set disabled_filesystems = 'LocalFileSystem'",
                "set lock_configuration = true");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        streaming.close();
        whole.close();
    }
}
