package no.tjenesteinnsikt.ingest.lake;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the contract.
 *
 * @param name snake case, English, singular
 * @param meaning what one row is
 * @param columns in the order in which they are written
 * @param key the columns that no two rows share
 */
public record Table(String name, Label meaning, List<Column> columns, List<String> key) {
    public Table {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        Set<String> names = columns.stream().map(Column::name).collect(Collectors.toSet());
        if (names.size() != columns.size()) {
            throw new IllegalArgumentException("Cannot have two columns of one name in table " + name);
        }
        if (key.isEmpty() || !names.containsAll(key)) {
            throw new IllegalArgumentException("Cannot use key " + key + " of table " + name);
        }
    }

    /** A fact table: own columns, then provenance. */
    static Table facts(String name, String nb, String en, List<String> key, Column... own) {
        return new Table(name, new Label(nb, en), Columns.withProvenance(List.of(own)), key);
    }

    /** A table without provenance columns: about the documents themselves, or computed from all of them. */
    static Table plain(String name, String nb, String en, List<String> key, Column... own) {
        return new Table(name, new Label(nb, en), List.of(own), key);
    }

    /** By the name alone: rows are sorted by their table, and no two tables of the contract share a name. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The position of a column, from 0. */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Cannot find column " + column + " in table " + name);
    }

    /** The column of that name. */
    public Column column(String column) {
        return columns.get(indexOf(column));
    }

    /** Whether the table has such a column. */
    public boolean has(String column) {
        return columns.stream().anyMatch(c -> c.name().equals(column));
    }

    /** Whether a row says where it was read. */
    public boolean hasProvenance() {
        return has("locator") && has("source_id");
    }
}
