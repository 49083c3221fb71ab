package no.tjenesteinnsikt.analytics.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A few rows over an empty lake, without a file: every statement begins with them as tables of its own. What any engine
 * makes of a definition can so be held against its example.
 */
public final class ExampleSession implements LakeSession {
    private final LakeSession lake;
    private final String tables;

    private ExampleSession(LakeSession lake, String tables) {
        this.lake = lake;
        this.tables = tables;
    }

    /** These rows, in front of the tables of a lake. */
    public static ExampleSession of(LakeSession lake, List<Row> rows) {
        Map<String, List<Row>> byTable =
                rows.stream().collect(Collectors.groupingBy(r -> r.table().name(), TreeMap::new, Collectors.toList()));
        List<String> tables = new ArrayList<>();
        byTable.forEach((name, ofTable) -> tables.add(name + " as (\n"
                + ofTable.stream().map(ExampleSession::select).collect(Collectors.joining("\nunion all\n")) + "\n)"));
        return new ExampleSession(lake, tables.isEmpty() ? "" : "with " + String.join(",\n", tables) + "\n");
    }

    @Override
    public Selection select(String sql) {
        return lake.select(tables + "select * from (\n" + sql + "\n) example_rows\n");
    }

    @Override
    public void close() {
        lake.close();
    }

    private static String select(Row row) {
        List<String> cells = new ArrayList<>();
        for (Column column : row.table().columns()) {
            String value = row.get(column.name())
                    .map(v -> IndicatorQuery.literal(v.toString()))
                    .orElse("null");
            cells.add("cast(" + value + " as " + type(column.type()) + ") as " + column.name());
        }
        return "select " + String.join(", ", cells);
    }

    /** Both engines know these names. */
    private static String type(ColumnType type) {
        if (type instanceof ColumnType.Varchar) {
            return "string";
        }
        return type instanceof ColumnType.Moment ? "timestamp" : type.sql();
    }
}
