package no.tjenesteinnsikt.dashboard.read.duckdb;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.EditionComparison;
import no.tjenesteinnsikt.dashboard.read.RowChange;
import no.tjenesteinnsikt.dashboard.read.RowChange.CellChange;
import no.tjenesteinnsikt.dashboard.read.RowChange.Kind;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.duckdb.DuckDBDriver;
import org.jspecify.annotations.Nullable;

/**
 * Compares two editions by DuckDB, so that tables of millions of rows need not fit in memory. Rows are matched by the
 * table's key; where the key holds the place a row was read from, equal rows are matched whatever their place.
 */
public final class DuckDbEditionComparison implements EditionComparison {
    private static final String HIDDEN = "•";
    private static final String SERVICE = "service_id";
    private static final Set<String> PLACE = Set.of("original", "source_id", "locator");

    private final BiPredicate<Table, Column> hidden;

    /**
     * A comparison.
     *
     * @param hidden of which columns it tells that they differ, and not what they say
     */
    public DuckDbEditionComparison(BiPredicate<Table, Column> hidden) {
        this.hidden = hidden;
    }

    @Override
    public void compare(DatasetFolder folder, Optional<Edition> before, Edition after, Consumer<RowChange> sink) {
        Properties streamed = new Properties();
        streamed.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", streamed)) {
            run(connection, "set autoinstall_known_extensions = false");
            run(connection, "set autoload_known_extensions = false");
            for (Table table : Stream.concat(Schema.SNAPSHOT.stream(), Schema.RESULT.stream())
                    .toList()) {
                TableFiles files = TableFiles.of(folder, before, after, table);
                if (!files.isEmpty()) {
                    compare(connection, table, files, sink);
                }
            }
        } catch (SQLException e) {
            throw new LakeException(
                    LakeException.Reason.DAMAGED,
                    "Kan ikke sammenligne datautgavene av " + folder.name()
                            + ": en fil mangler eller er skadet. Kjør «ingest --preview» på nytt.",
                    e);
        }
    }

    private void compare(Connection connection, Table table, TableFiles files, Consumer<RowChange> sink)
            throws SQLException {
        run(connection, view(connection, "older", table, files.before()));
        run(connection, view(connection, "newer", table, files.after()));
        List<String> compared = table.columns().stream()
                .map(Column::name)
                .filter(name -> !table.hasProvenance() || !PLACE.contains(name))
                .toList();
        boolean byPlace = !new HashSet<>(compared).containsAll(table.key());
        String sql = byPlace ? bagSql(compared) : keySql(table.key(), compared);
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                change(table, byPlace ? List.of() : table.key(), compared, result)
                        .forEach(sink);
            }
        }
    }

    /** The rows of some files under the table's columns; those that an older release did not write are empty. */
    private static String view(Connection connection, String name, Table table, List<Path> files) throws SQLException {
        Set<String> there = new HashSet<>();
        String source = " where false";
        if (!files.isEmpty()) {
            String list = files.stream()
                    .map(file -> "'" + file.toString().replace("'", "''") + "'")
                    .collect(Collectors.joining(", ", "[", "]"));
            source = " from read_parquet(" + list + ", hive_partitioning = false)";
            try (Statement statement = connection.createStatement();
                    ResultSet columns = statement.executeQuery("describe select *" + source)) {
                while (columns.next()) {
                    there.add(columns.getString(1));
                }
            }
        }
        return "create or replace temp view " + name + " as select "
                + table.columns().stream()
                        .map(column -> "cast(" + (there.contains(column.name()) ? column.name() : "null") + " as "
                                + column.type().sql() + ") as " + column.name())
                        .collect(Collectors.joining(", "))
                + source;
    }

    private static String keySql(List<String> key, List<String> compared) {
        String match = all(key, " and ", "o.%1$s is not distinct from n.%1$s");
        String differs = all(compared, " or ", "o.%1$s is distinct from n.%1$s");
        String order = all(key, ", ", "coalesce(n.%1$s, o.%1$s) nulls first");
        return "select " + all(compared, ", ", "o.%1$s") + ", " + all(compared, ", ", "n.%1$s")
                + ", case when o.there is null then 0 else 1 end, case when n.there is null then 0 else 1 end"
                + " from (select *, true as there from older) o full join (select *, true as there from newer) n on "
                + match + " where o.there is null or n.there is null or " + differs + " order by " + order;
    }

    /** Equal rows cancel each other out; what is left over on one side is new or gone. */
    private static String bagSql(List<String> compared) {
        String columns = String.join(", ", compared);
        String counts = "count(*) filter (where not fresh) as olds, count(*) filter (where fresh) as news";
        return "select " + columns + ", " + columns
                + ", greatest(olds - news, 0), greatest(news - olds, 0) from (select "
                + columns + ", " + counts + " from (select " + columns + ", false as fresh from older union all select "
                + columns + ", true from newer) group by all having olds <> news) order by "
                + all(compared, ", ", "%1$s nulls first");
    }

    private static String all(List<String> columns, String separator, String form) {
        return columns.stream().map(column -> form.formatted(column)).collect(Collectors.joining(separator));
    }

    private List<RowChange> change(Table table, List<String> key, List<String> compared, ResultSet result)
            throws SQLException {
        int width = compared.size();
        long olds = result.getLong(2 * width + 1);
        long news = result.getLong(2 * width + 2);
        List<CellChange> cells = new ArrayList<>();
        Map<String, String> keys = new LinkedHashMap<>();
        Optional<String> service = Optional.empty();
        for (int i = 0; i < width; i++) {
            String before = olds == 0 ? null : text(result, i + 1);
            String after = news == 0 ? null : text(result, width + i + 1);
            String column = compared.get(i);
            boolean isHidden = hidden.test(table, table.column(column));
            if (column.equals(SERVICE)) {
                service = Optional.ofNullable(after == null ? before : after);
            }
            if (key.contains(column)) {
                Optional.ofNullable(after == null ? before : after)
                        .map(value -> isHidden ? HIDDEN : value)
                        .ifPresent(value -> keys.put(column, value));
            } else if (!Objects.equals(before, after)) {
                cells.add(new CellChange(column, shown(before, isHidden), shown(after, isHidden)));
            }
        }
        Kind kind = olds == 0 ? Kind.ADDED : news == 0 ? Kind.REMOVED : Kind.CHANGED;
        List<RowChange> changes = new ArrayList<>();
        for (long i = 0; i < Math.max(olds, news); i++) {
            changes.add(new RowChange(table, kind, keys, service, cells));
        }
        return changes;
    }

    private static Optional<String> shown(@Nullable String value, boolean isHidden) {
        return Optional.ofNullable(value).map(text -> isHidden ? HIDDEN : text);
    }

    private static @Nullable String text(ResultSet result, int place) throws SQLException {
        // The driver writes a zero with ten decimals as 0E-10.
        return result.getObject(place) instanceof BigDecimal number ? number.toPlainString() : result.getString(place);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
