package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * One DuckDB file, opened read-only with everything outside it switched off and the settings locked.
 *
 * <p>It is opened with streaming: a statement starts at once and never holds its whole result. But when a streamed
 * statement fails while it runs, the driver loses the reason. For that rare case the file is opened once more, in the
 * same way but without streaming; see {@link QueryRunner}.
 */
final class LockedDatabase implements AutoCloseable {
    private static final String NO_OTHER_FILES = "set enable_external_access = false";
    private static final List<String> NO_FILES =
            List.of(NO_OTHER_FILES, "set disabled_filesystems = 'LocalFileSystem'");

    private final List<String> settings;
    private final String file;
    private final int memoryMegabytes;
    private final DuckDBConnection streaming;
    private @Nullable DuckDBConnection whole;

    private LockedDatabase(String file, int memoryMegabytes, List<String> settings) throws SQLException {
        this.file = file;
        this.memoryMegabytes = memoryMegabytes;
        this.settings = settings;
        this.streaming = connect(file, "true", settings);
    }

    /**
     * Opens and locks.
     *
     * @param file the database
     * @param memoryMegabytes what DuckDB may use by its own count, well below the operating system's limit
     * @param milliseconds how long a statement may run by DuckDB's own count
     */
    static LockedDatabase open(String file, int memoryMegabytes, int milliseconds) throws SQLException {
        return new LockedDatabase(file, memoryMegabytes, settings(memoryMegabytes, milliseconds, NO_FILES));
    }

    /** Opens and locks, with one file that may be written: a pipe that whoever asked reads from. */
    static LockedDatabase open(String file, int memoryMegabytes, int milliseconds, String pipe) throws SQLException {
        String allowed = String.join("", "set allowed_paths = ['", pipe.replace("'", "''"), "']");
        return new LockedDatabase(
                file, memoryMegabytes, settings(memoryMegabytes, milliseconds, List.of(allowed, NO_OTHER_FILES)));
    }

    /** The same file once more, for one export. */
    LockedDatabase export(int milliseconds, String pipe) throws SQLException {
        return open(file, memoryMegabytes, milliseconds, pipe);
    }

    /** A fresh connection whose results are read while they are computed. */
    Connection streaming() throws SQLException {
        return streaming.duplicate();
    }

    /** A fresh connection whose results are computed before they are read, so that errors keep their reason. */
    Connection whole() throws SQLException {
        DuckDBConnection opened = whole;
        if (opened == null) {
            opened = connect(file, "false", settings);
            whole = opened;
        }
        return opened.duplicate();
    }

    private static DuckDBConnection connect(String file, String streamed, List<String> settings) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("access_mode", "READ_ONLY");
        properties.setProperty("jdbc_instance_cache", "false");
        properties.setProperty("jdbc_stream_results", streamed);
        DuckDBConnection connection = DriverManager.getConnection("jdbc:duckdb:".concat(file), properties)
                .unwrap(DuckDBConnection.class);
        for (String setting : settings) {
            execute(connection, setting);
        }
        return connection;
    }

    /** No {@code +} here: the classes that it makes at run time are in no archive and cost a tenth of the start. The order matters: external access is switched off before the file systems, and the lock comes last. */
    private static List<String> settings(int memoryMegabytes, int milliseconds, List<String> files) {
        List<String> settings = new ArrayList<>(List.of(
                "set errors_as_json = true",
                "set home_directory = '/'",
                "set secret_directory = '/'",
                "set TimeZone = 'UTC'",
                "set allow_community_extensions = false",
                "set autoinstall_known_extensions = false",
                "set autoload_known_extensions = false",
                "set allow_persistent_secrets = false",
                "set allow_extension_repositories = 'forbidden'",
                String.join("", "set memory_limit = '", Integer.toString(memoryMegabytes), "MB'"),
                "set threads = ".concat(Integer.toString(WorkerMain.THREADS)),
                "set max_expression_depth = 250",
                "set max_execution_time = ".concat(Integer.toString(milliseconds)),
                "set temp_directory = ''"));
        settings.addAll(files);
        settings.add("set lock_configuration = true");
        return settings;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        streaming.close();
        if (whole != null) {
            whole.close();
        }
    }
}
