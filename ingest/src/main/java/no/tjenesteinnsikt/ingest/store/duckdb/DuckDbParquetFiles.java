package no.tjenesteinnsikt.ingest.store.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;
import no.tjenesteinnsikt.ingest.store.ParquetFiles;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * Parquet by DuckDB, with the settings that make the bytes depend on the rows alone: a fresh table that is only
 * inserted into, a total order, one {@code copy} for each file.
 */
public final class DuckDbParquetFiles implements ParquetFiles {
    private static final String FORMAT = "(format parquet, compression zstd, parquet_version v1)";

    private static final Properties STREAMED = new Properties();

    static {
        STREAMED.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    }

    /** What it takes of memory beside Java's; more rows go to the disk while they are put in order. */
    private static final String MEMORY = "256MB";

    private final DuckDBConnection connection;
    private boolean spills;

    /** Opens an engine of its own, in memory. */
    public DuckDbParquetFiles() {
        try {
            connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:", STREAMED);
            execute("set threads = 1");
            execute("set memory_limit = '" + MEMORY + "'");
            execute("set autoinstall_known_extensions = false");
            execute("set autoload_known_extensions = false");
        } catch (SQLException e) {
            throw failed("Kan ikke starte DuckDB", e);
        }
    }

    @Override
    public void write(Path folder, Table table, TableRows rows) {
        Path place = folder.resolve(table.name());
        try {
            spillBeside(folder);
            execute("create table rows (" + columnList(table) + ")");
            try {
                append(table, rows);
                if (table.equals(ReportTables.ACTIVITY)) {
                    writeYears(place, table);
                } else {
                    writeFile(place, table);
                }
            } finally {
                execute("drop table rows");
            }
        } catch (SQLException e) {
            throw failed("Kan ikke skrive " + place, e);
        }
    }

    private void spillBeside(Path folder) throws SQLException {
        if (!spills) {
            execute("set temp_directory = "
                    + literal(folder.resolveSibling("spill").toString()));
            spills = true;
        }
    }

    /** What a table has ever held shows in the bytes of what is written from it: so from one that has these rows only. */
    private void writeYears(Path place, Table table) throws SQLException {
        List<Integer> years = years();
        if (years.isEmpty()) {
            writeFile(place, table);
            return;
        }
        execute("alter table rows rename to all_rows");
        try {
            for (int year : years) {
                execute("create table rows (" + columnList(table) + ")");
                try {
                    execute("insert into rows select * from all_rows where report_year = " + year);
                    writeFile(place.resolve("report_year=" + year), table);
                } finally {
                    execute("drop table rows");
                }
            }
        } finally {
            execute("alter table all_rows rename to rows");
        }
    }

    private List<Integer> years() throws SQLException {
        List<Integer> years = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select distinct report_year from rows order by 1")) {
            while (found.next()) {
                years.add(found.getInt(1));
            }
        }
        return years;
    }

    private void writeFile(Path folder, Table table) throws SQLException {
        createFolder(folder);
        String order = table.columns().stream()
                .map(column -> column.name() + " nulls last")
                .collect(Collectors.joining(", "));
        execute("copy (select * from rows order by " + order + ") to "
                + literal(folder.resolve("part-0.parquet").toString()) + " " + FORMAT);
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String columnList(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.type().sql())
                .collect(Collectors.joining(", "));
    }

    private void append(Table table, TableRows rows) throws SQLException {
        try (RowAppender appender = new RowAppender(connection, "rows")) {
            rows.forEach(table, appender::add);
        } catch (RowAppender.FailedException e) {
            throw e.cause();
        }
    }

    @Override
    public List<Row> read(Path folder, Table table) {
        List<Row> rows = new ArrayList<>();
        forEach(folder, table, rows::add);
        return rows;
    }

    @Override
    public void forEach(Path folder, Table table, Consumer<Row> reader) {
        String files =
                folder.resolve(table.name()).resolve("**").resolve("*.parquet").toString();
        String sql = "select * from read_parquet(" + literal(files) + ", hive_partitioning = false)";
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<Integer> places = places(table, result.getMetaData());
            while (result.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 0; i < places.size(); i++) {
                    Column column = table.columns().get(i);
                    values.add(places.get(i) == 0 ? null : CellWriter.read(result, places.get(i), column));
                }
                reader.accept(new Row(table, values));
            }
        } catch (SQLException e) {
            throw new LakeException(
                    LakeException.Reason.DAMAGED,
                    "Kan ikke lese " + folder.resolve(table.name()) + ": " + firstLine(e)
                            + " Gå tilbake med «restore».",
                    e);
        }
    }

    /** Where each column stands in the files; 0 for one that an older release did not write yet. */
    private static List<Integer> places(Table table, ResultSetMetaData files) throws SQLException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= files.getColumnCount(); i++) {
            names.add(files.getColumnName(i));
        }
        return table.columns().stream()
                .map(column -> names.indexOf(column.name()) + 1)
                .toList();
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw failed("Kan ikke lukke DuckDB", e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static LakeException failed(String what, SQLException e) {
        return new LakeException(
                LakeException.Reason.CANNOT_WRITE,
                what + ": " + firstLine(e) + " Se at disken har plass og at mappen kan skrives til, og prøv igjen.",
                e);
    }

    private static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("ukjent feil");
    }
}
