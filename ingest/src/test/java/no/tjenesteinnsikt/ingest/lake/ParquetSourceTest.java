package no.tjenesteinnsikt.ingest.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetSourceTest {
    private static final Table TABLE = ResultTables.INDICATOR;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void what_an_older_release_did_not_write_is_null_where_it_may_be() throws Exception {
        String files = without("minimum_denominator");

        assertThat(count("minimum_denominator is null and indicator_id = 'x'", files))
                .isEqualTo(1);
        assertThat(count(
                        "typeof(minimum_denominator) = '"
                                + TABLE.column("minimum_denominator")
                                        .type()
                                        .sql()
                                        .toUpperCase(java.util.Locale.ROOT) + "'",
                        files))
                .isEqualTo(1);
    }

    @Test
    void what_has_to_be_there_is_missed() throws Exception {
        String files = without("indicator_id");

        assertThatThrownBy(() -> count("indicator_id is null", files))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("indicator_id");
    }

    private String without(String missing) throws SQLException {
        String columns = TABLE.columns().stream()
                .filter(column -> !column.name().equals(missing))
                .map(column ->
                        (column.name().equals("indicator_id")
                                        ? "'x'"
                                        : "cast(null as " + column.type().sql() + ")") + " as " + column.name())
                .collect(Collectors.joining(", "));
        String file = "'" + folder.resolve("x.parquet").toString().replace("'", "''") + "'";
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("copy (select " + columns + ") to " + file + " (format parquet)");
        }
        return file;
    }

    private static int count(String condition, String files) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from " + ParquetSource.of(TABLE, files) + " where " + condition)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
