package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of a page as data.
 *
 * @param name what it holds, English, snake case
 * @param columns names of the columns, English, snake case
 * @param rows one value for each column: text, whole number, decimal, truth value or nothing
 */
public record TwinTable(String name, List<String> columns, List<List<@Nullable Object>> rows) {
    public TwinTable {
        columns = List.copyOf(columns);
        rows = rows.stream()
                .map(row -> Collections.unmodifiableList(new ArrayList<@Nullable Object>(row)))
                .toList();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Cannot put " + row.size() + " values into table " + name);
            }
        }
    }
}
