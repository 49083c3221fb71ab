package no.tjenesteinnsikt.analytics.engine;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a SELECT, read by column name.
 *
 * @param columns the names, in order
 * @param values one for each column
 */
public record SelectedRow(List<String> columns, List<@Nullable Object> values) {

    /** Whether the row has such a column. */
    public boolean has(String column) {
        return columns.contains(column);
    }

    /** A text, null where it is NULL. */
    public @Nullable String text(String column) {
        return (String) typed(column, String.class);
    }

    /** A text that is there. */
    public String requiredText(String column) {
        return required(column, text(column));
    }

    /** A whole number of 32 bits, null where it is NULL. */
    public @Nullable Integer whole(String column) {
        return (Integer) typed(column, Integer.class);
    }

    /** A decimal number, null where it is NULL. */
    public @Nullable BigDecimal decimal(String column) {
        return (BigDecimal) typed(column, BigDecimal.class);
    }

    /** A decimal number that is there. */
    public BigDecimal requiredDecimal(String column) {
        return required(column, decimal(column));
    }

    /** A count: a whole number of 64 bits that is there. */
    public long count(String column) {
        Object value = typed(column, Long.class);
        return required(column, (Long) value);
    }

    /** A count, 0 where the row has no such column. */
    public long countOrZero(String column) {
        return has(column) ? count(column) : 0;
    }

    private @Nullable Object typed(String column, Class<?> type) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new SelectException("kolonnen " + column + " mangler");
        }
        Object value = values.get(index);
        if (value != null && !type.isInstance(value)) {
            throw new SelectException("kolonnen " + column + " er "
                    + value.getClass().getSimpleName() + ", skal være " + type.getSimpleName());
        }
        return value;
    }

    private static <T> T required(String column, @Nullable T value) {
        if (value == null) {
            throw new SelectException("kolonnen " + column + " er tom");
        }
        return value;
    }
}
