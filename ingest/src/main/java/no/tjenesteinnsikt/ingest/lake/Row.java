package no.tjenesteinnsikt.ingest.lake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row of one table, checked against the contract when it is made.
 *
 * @param table the table it belongs to
 * @param values one for each column, in the table's order, null where the row has none
 */
public record Row(Table table, List<@Nullable Object> values) {
    public Row {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        if (values.size() != table.columns().size()) {
            throw new IllegalArgumentException(
                    "Cannot make a row of " + table.name() + " with " + values.size() + " values");
        }
        for (int i = 0; i < values.size(); i++) {
            check(table, table.columns().get(i), values.get(i));
        }
    }

    private static void check(Table table, Column column, @Nullable Object value) {
        String place = table.name() + "." + column.name();
        if (value == null) {
            if (column.presence() == Column.Presence.REQUIRED) {
                throw new IllegalArgumentException("Cannot leave " + place + " empty");
            }
            return;
        }
        if (!column.type().accepts(value)) {
            throw new IllegalArgumentException(
                    "Cannot put " + value + " (" + value.getClass().getSimpleName() + ") into " + place + " "
                            + column.type().sql());
        }
        if (!column.codes().isEmpty() && !column.codes().contains(value.toString())) {
            throw new IllegalArgumentException("Cannot use code " + value + " in " + place + ": " + column.codes());
        }
    }

    /** Starts a row of the table. */
    public static Builder of(Table table) {
        return new Builder(table);
    }

    /** The value of a column, empty where the row has none. */
    public Optional<Object> get(String column) {
        return Optional.ofNullable(values.get(table.indexOf(column)));
    }

    /** The value of a text column that always has one. */
    public String text(String column) {
        return get(column)
                .map(Object::toString)
                .orElseThrow(() ->
                        new IllegalArgumentException("Cannot read " + table.name() + "." + column + ": no value"));
    }

    /** The values of the key, in the key's order. */
    public List<Object> key() {
        return table.key().stream().map(c -> get(c).orElse("")).toList();
    }

    /** The same row with one value changed. */
    public Row with(String column, @Nullable Object value) {
        List<@Nullable Object> changed = new ArrayList<>(values);
        changed.set(table.indexOf(column), value);
        return new Row(table, changed);
    }

    /** Collects the values of a row; what is not set stays empty. */
    public static final class Builder {
        private final Table table;
        private final @Nullable Object[] values;

        private Builder(Table table) {
            this.table = table;
            this.values = new @Nullable Object[table.columns().size()];
        }

        /** Sets a column. */
        public Builder set(String column, @Nullable Object value) {
            values[table.indexOf(column)] = value;
            return this;
        }

        /** Says where the row was read. */
        public Builder from(String sourceId, String locator) {
            return set("source_id", sourceId).set("locator", locator);
        }

        /** The row, checked. */
        public Row build() {
            return new Row(table, Arrays.asList(values));
        }
    }
}
