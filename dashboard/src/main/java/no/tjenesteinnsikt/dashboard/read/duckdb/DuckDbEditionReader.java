package no.tjenesteinnsikt.dashboard.read.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.EditionReader;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ParquetSource;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.jspecify.annotations.Nullable;

/** Reads whole tables with an engine that lives as long as the reading. */
public final class DuckDbEditionReader implements EditionReader {

    @Override
    public Rows read(DatasetFolder folder, Edition edition, Collection<Table> tables) {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("set autoinstall_known_extensions = false");
            statement.execute("set autoload_known_extensions = false");
            List<Row> rows = new ArrayList<>();
            Map<Object, Object> known = new HashMap<>();
            for (Table table : tables) {
                rows.addAll(read(connection, table, file(folder, edition, table), known));
            }
            return Rows.of(rows);
        } catch (SQLException e) {
            throw new LakeException(
                    LakeException.Reason.DAMAGED,
                    "Kan ikke lese datautgaven " + edition.snapshot() + " av " + folder.name()
                            + ": en fil mangler eller er skadet. Gå tilbake til en tidligere med «restore».",
                    e);
        }
    }

    private static String file(DatasetFolder folder, Edition edition, Table table) {
        return Schema.RESULT.contains(table)
                ? folder.resultFile(edition.result(), table)
                : folder.snapshotFiles(edition.snapshot(), table);
    }

    /** A code or a number stands in thousands of cells: equal values are held once. */
    private static List<Row> read(Connection connection, Table table, String file, Map<Object, Object> known)
            throws SQLException {
        String columns = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String sql = "select " + columns + " from " + ParquetSource.of(table, "'" + file.replace("'", "''") + "'");
        List<Row> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    Object value = value(result, i + 1, table.columns().get(i).type());
                    values.add(value == null ? null : known.computeIfAbsent(value, first -> first));
                }
                rows.add(new Row(table, values));
            }
        }
        return rows;
    }

    private static @Nullable Object value(ResultSet result, int index, ColumnType type) throws SQLException {
        if (type instanceof ColumnType.Day) {
            return result.getObject(index, LocalDate.class);
        }
        if (type instanceof ColumnType.Moment) {
            OffsetDateTime moment = result.getObject(index, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        return result.getObject(index);
    }
}
