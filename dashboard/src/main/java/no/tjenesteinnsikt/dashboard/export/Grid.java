package no.tjenesteinnsikt.dashboard.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows under headings, every value as exact text.
 *
 * @param headings the columns
 * @param rows as many values as there are headings, null where there is none
 */
public record Grid(List<Heading> headings, List<List<@Nullable String>> rows) {
    /**
     * A column.
     *
     * @param name what stands above it
     * @param kind how JSON and the table show its values
     */
    public record Heading(String name, Kind kind) {}

    /** What the texts of a column stand for. */
    public enum Kind {
        TEXT,
        /** A number with a decimal point; may be {@code NaN} or {@code Infinity}. */
        NUMBER,
        /** {@code true} or {@code false}. */
        BOOLEAN,
        /** A list or an object, already as JSON. */
        JSON
    }

    public Grid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (List<@Nullable String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException(
                        "Cannot put " + row.size() + " values under " + headings.size() + " headings");
            }
        }
    }
}
