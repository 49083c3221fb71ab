package no.tjenesteinnsikt.analytics.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a SELECT. A value is a String, Integer, Long, BigDecimal, Boolean, LocalDate, Instant or null.
 *
 * @param columns the names, in order
 * @param values one list for each row
 */
public record Selection(List<String> columns, List<List<@Nullable Object>> values) {
    public Selection {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copy = new ArrayList<>();
        values.forEach(row -> copy.add(Collections.unmodifiableList(new ArrayList<>(row))));
        values = Collections.unmodifiableList(copy);
    }

    /** The rows, one after the other. */
    public Stream<SelectedRow> rows() {
        return values.stream().map(row -> new SelectedRow(columns, row));
    }
}
