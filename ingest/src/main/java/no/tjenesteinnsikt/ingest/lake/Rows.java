package no.tjenesteinnsikt.ingest.lake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Rows of several tables; a table that is not named has none. */
public final class Rows implements TableRows {
    private final Map<Table, List<Row>> byTable;

    private Rows(Map<Table, List<Row>> byTable) {
        this.byTable = byTable;
    }

    /** Sorts rows by their table, each table's in the given order. */
    public static Rows of(Collection<Row> rows) {
        Map<Table, List<Row>> byTable = new LinkedHashMap<>();
        for (Row row : rows) {
            byTable.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
        }
        return new Rows(byTable);
    }

    /** The rows of a table, empty where there are none. */
    public List<Row> in(Table table) {
        return List.copyOf(byTable.getOrDefault(table, List.of()));
    }

    @Override
    public void forEach(Table table, Consumer<Row> reader) {
        byTable.getOrDefault(table, List.of()).forEach(reader);
    }

    /** The tables that have rows. */
    public Set<Table> tables() {
        return Set.copyOf(byTable.keySet());
    }

    /** All rows, table by table. */
    public List<Row> all() {
        return byTable.values().stream().flatMap(List::stream).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && byTable.equals(rows.byTable);
    }

    @Override
    public int hashCode() {
        return byTable.hashCode();
    }

    @Override
    public String toString() {
        return byTable.toString();
    }
}
