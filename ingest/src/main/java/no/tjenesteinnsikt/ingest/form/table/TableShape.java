package no.tjenesteinnsikt.ingest.form.table;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * How a table stands in a bulk file: its columns without those that say where a row was read.
 *
 * @param table the table
 */
record TableShape(Table table) {
    private static final Set<String> GIVEN = Set.of("source_id", "locator");
    private static final String STATE = "_state";
    private static final List<TableShape> ALL = Schema.SNAPSHOT.stream()
            .filter(Table::hasProvenance)
            .map(TableShape::new)
            .toList();

    /** The tables that the header can be: all its columns are theirs, and none that they need is missing. */
    static List<TableShape> fitting(List<String> header) {
        return ALL.stream().filter(shape -> shape.fits(header)).toList();
    }

    /** The table that shares most of the header, and at least one column. */
    static Optional<TableShape> nearest(List<String> header) {
        return ALL.stream()
                .filter(shape -> shape.likeness(header) > 0)
                .max(Comparator.comparingInt((TableShape shape) -> shape.likeness(header))
                        .thenComparing(shape -> shape.table().name(), Comparator.reverseOrder()));
    }

    /** The columns that a file may have, in the table's order. */
    List<Column> columns() {
        return table.columns().stream().filter(c -> !GIVEN.contains(c.name())).toList();
    }

    /** The column whose state this one is; empty where it is no state of a value. */
    Optional<Column> valueOf(Column column) {
        String name = column.name();
        boolean state = name.endsWith(STATE) && column.codes().contains("value");
        String value = state ? name.substring(0, name.length() - STATE.length()) : name;
        return state && table.has(value) ? Optional.of(table.column(value)) : Optional.empty();
    }

    /** Columns that the header lacks though the table needs them, and columns that the table does not have. */
    Set<String> missing(List<String> header) {
        Set<String> missing = new TreeSet<>();
        columns().stream()
                .filter(c -> !c.isOptional() && valueOf(c).isEmpty() && !header.contains(c.name()))
                .forEach(c -> missing.add(c.name()));
        return missing;
    }

    /** Columns of the header that the table does not have. */
    Set<String> foreign(List<String> header) {
        Set<String> foreign = new TreeSet<>(header);
        columns().forEach(c -> foreign.remove(c.name()));
        return foreign;
    }

    private boolean fits(List<String> header) {
        // The first column of other documents is some sentence: nearly all end here.
        return table.has(header.isEmpty() ? "" : header.get(0))
                && new HashSet<>(header).size() == header.size()
                && missing(header).isEmpty()
                && foreign(header).isEmpty();
    }

    /** Shared columns count for, foreign and missing ones against. */
    private int likeness(List<String> header) {
        long shared = columns().stream().filter(c -> header.contains(c.name())).count();
        return shared == 0
                ? 0
                : 1000
                        + (int) shared * 3
                        - foreign(header).size()
                        - missing(header).size();
    }
}
