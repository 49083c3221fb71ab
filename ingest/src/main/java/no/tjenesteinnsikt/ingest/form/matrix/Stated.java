package no.tjenesteinnsikt.ingest.form.matrix;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a document says in one cell of the matrix.
 *
 * @param value the value, empty where the state is not {@code value}
 * @param state {@code value}, or why there is none
 * @param locator the cell's place in the document
 * @param original for our own fact files, the document and line that the value was taken from
 */
public record Stated<T>(Optional<T> value, String state, String locator, Optional<String> original) {
    public Stated {
        if (value.isPresent() != "value".equals(state)) {
            throw new IllegalArgumentException("Cannot state " + value + " with state " + state);
        }
    }

    /** A value that was read. */
    public static <T> Stated<T> value(T value, String locator) {
        return new Stated<>(Optional.of(value), "value", locator, Optional.empty());
    }

    /** A value that was asked for and is lost. */
    public static <T> Stated<T> unknown(String locator) {
        return missing("unknown", locator);
    }

    /** No value, and why. */
    public static <T> Stated<T> missing(String state, String locator) {
        return new Stated<>(Optional.empty(), state, locator, Optional.empty());
    }

    /** The same, taken from that place of another document. */
    public Stated<T> takenFrom(String place) {
        return new Stated<>(value, state, locator, Optional.of(place));
    }

    @Nullable T orNull() {
        return value.orElse(null);
    }
}
