package no.tjenesteinnsikt.dashboard.view.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.dashboard.export.Grid;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import org.jspecify.annotations.Nullable;

/** Finds out which columns of a result are years, names and measures. */
final class ResultColumns {
    private static final String YEAR = "(?i)(.*_)?(year|period|år|aar)|rapporteringsår";
    private static final int LONGEST_NAME = 60;

    private final Grid grid;

    ResultColumns(SqlResult result) {
        this.grid = result.grid();
    }

    List<List<@Nullable String>> rows() {
        return grid.rows();
    }

    String name(int column) {
        return grid.headings().get(column).name();
    }

    /** The first column of years; -1 where there is none. */
    int year() {
        return first(column -> name(column).matches(YEAR) && isKind(column, Grid.Kind.NUMBER) && isYears(column));
    }

    /** The first column of names; -1 where there is none. */
    int text() {
        return first(column -> isKind(column, Grid.Kind.TEXT) && !isSeries(column));
    }

    /** The column that says which values belong together; -1 where there is none. */
    int series() {
        return first(this::isSeries);
    }

    /** The column of numbers with that place among them, years left out; -1 where there are not so many. */
    int measure(int place) {
        int year = year();
        int[] measures = IntStream.range(0, grid.headings().size())
                .filter(column -> column != year && isKind(column, Grid.Kind.NUMBER))
                .toArray();
        return place < measures.length ? measures[place] : -1;
    }

    /** The number in a cell; empty where there is none. */
    Optional<BigDecimal> number(List<@Nullable String> row, int column) {
        String text = row.get(column);
        return text == null || !text.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")
                ? Optional.empty()
                : Optional.of(new BigDecimal(text));
    }

    String text(List<@Nullable String> row, int column) {
        String text = column < 0 ? "" : Objects.requireNonNullElse(row.get(column), "NULL");
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME) + "…";
    }

    /** How many different texts a column has. */
    long distinct(int column) {
        return column < 0
                ? 1
                : rows().stream().map(row -> text(row, column)).distinct().count();
    }

    private boolean isSeries(int column) {
        return name(column).equalsIgnoreCase("series") || name(column).equalsIgnoreCase("basis");
    }

    private boolean isYears(int column) {
        return rows().stream().allMatch(row -> {
            String text = row.get(column);
            return text == null || text.matches("(19|20)\\d\\d");
        });
    }

    private boolean isKind(int column, Grid.Kind kind) {
        return grid.headings().get(column).kind() == kind;
    }

    private int first(java.util.function.IntPredicate test) {
        return IntStream.range(0, grid.headings().size())
                .filter(test)
                .findFirst()
                .orElse(-1);
    }
}
