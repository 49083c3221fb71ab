package no.tjenesteinnsikt.ingest.lake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rows of several tables; a table that is not named has none. */
public final class Rows implements TableRows {
    private final Map<Table, List<Row>> byTable;

    private Rows(Map<Table, List<Row>> byTable) {
        byTable.replaceAll((table, rows) -> List.copyOf(rows));
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

    /**
     * The rows that are left.
     *
     * @param rule which rows of a table are left; empty where all are, and then the table has the same list of rows
     */
    public Rows where(Function<Table, Optional<Predicate<Row>>> rule) {
        Map<Table, List<Row>> left = new LinkedHashMap<>(byTable);
        left.replaceAll((table, rows) -> rule.apply(table)
                .map(kept -> rows.stream().filter(kept).toList())
                .orElse(rows));
        left.values().removeIf(List::isEmpty);
        return new Rows(left);
    }

    /** The rows of a table, empty where there are none; the same list each time. */
    public List<Row> in(Table table) {
        return byTable.getOrDefault(table, List.of());
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
