package no.tjenesteinnsikt.ingest.bulk.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.duckdb.DuckDBConnection;

/** Writes one ordered file of a table. */
final class PartFile {
    private static final String FORMAT = "(format parquet, compression zstd, parquet_version v1)";
    private static final List<String> OFTEN_THE_SAME = List.of("report_year", "unit", "original", "source_id");

    private PartFile() {}

    /**
     * Writes the file. What a table has ever held shows in the bytes of what is written from it: so from one that has
     * these rows only.
     *
     * @param draft the name of that table, which no other file has
     * @param rows the rows, in SQL
     * @param folder where the file goes
     */
    static void write(DuckDBConnection connection, Table table, String draft, String rows, Path folder)
            throws SQLException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        execute(connection, "create table " + draft + " (" + columns(table) + ")");
        try {
            execute(connection, "insert into " + draft + " " + rows);
            execute(
                    connection,
                    "copy (select * from " + draft + " order by " + order(connection, table, draft) + ") to "
                            + literal(folder.resolve("part-0.parquet").toString()) + " " + FORMAT);
        } finally {
            execute(connection, "drop table " + draft);
        }
    }

    /** All columns in their order, but for those of which all rows have the same value: they order nothing. */
    private static String order(DuckDBConnection connection, Table table, String draft) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!OFTEN_THE_SAME.contains(column.name()) || !isSame(connection, column, draft)) {
                columns.add(column.name() + " nulls last");
            }
        }
        return String.join(", ", columns);
    }

    private static boolean isSame(DuckDBConnection connection, Column column, String draft) throws SQLException {
        String name = column.name();
        String sql = "select count(" + name + ") in (0, count(*)) and min(" + name + ") is not distinct from max("
                + name + ") from " + draft;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getBoolean(1);
        }
    }

    /** The columns of a table as a definition. */
    static String columns(Table table) {
        return table.columns().stream()
                .map(column -> column.name() + " " + column.type().sql())
                .collect(Collectors.joining(", "));
    }

    /** A text in SQL. */
    static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
