package no.tjenesteinnsikt.dashboard.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.export.Grid;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement.
 *
 * @param columns names and types, in order
 * @param rows every value as exact text, null for NULL
 * @param cut why there may be more rows than these; always said to the user
 * @param elapsed from the question to the last row
 */
public record SqlResult(List<SqlColumn> columns, List<List<@Nullable String>> rows, Cut cut, Duration elapsed)
        implements SqlAnswer {
    /** Which limit ended the result. */
    public enum Cut {
        /** None: these are all rows. */
        NONE,
        ROWS,
        BYTES
    }

    public SqlResult {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The result as a grid that can be written as a table, CSV or JSON. */
    public Grid grid() {
        return new Grid(
                columns.stream()
                        .map(column -> new Grid.Heading(column.name(), kind(column.type())))
                        .toList(),
                rows);
    }

    /** One line in Norwegian that says that the result was cut; empty when it is whole. */
    public Optional<String> cutNote() {
        return switch (cut) {
            case NONE -> Optional.empty();
            case ROWS ->
                Optional.of("Resultatet er kuttet ved radgrensen: de første " + rows.size()
                        + " radene er tatt med. Avgrens spørringen for å få alle.");
            case BYTES ->
                Optional.of("Resultatet er kuttet ved størrelsesgrensen: de første " + rows.size()
                        + " radene er tatt med. Velg færre kolonner eller avgrens spørringen.");
        };
    }

    private static Grid.Kind kind(String type) {
        if (type.endsWith("]") || type.startsWith("STRUCT") || type.startsWith("MAP") || type.equals("JSON")) {
            return Grid.Kind.JSON;
        }
        if (type.equals("BOOLEAN")) {
            return Grid.Kind.BOOLEAN;
        }
        return type.matches("U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL.*|DOUBLE|FLOAT|BIGNUM|VARINT")
                ? Grid.Kind.NUMBER
                : Grid.Kind.TEXT;
    }
}
