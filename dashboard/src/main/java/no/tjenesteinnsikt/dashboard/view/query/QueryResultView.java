package no.tjenesteinnsikt.dashboard.view.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.export.Grid;
import no.tjenesteinnsikt.dashboard.sandbox.SqlLimits;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement as a page shows them.
 *
 * @param summary how many rows, in which time, and whether these are all
 * @param whole whether these are all rows
 * @param columns the headings
 * @param rows the cells
 * @param kinds how it can be drawn, the suggested kind first
 * @param kind how it is drawn
 * @param plot the marks, where it is drawn
 */
public record QueryResultView(
        String summary,
        boolean whole,
        List<ResultColumn> columns,
        List<List<ResultCell>> rows,
        List<ChartKind> kinds,
        ChartKind kind,
        Optional<QueryPlot> plot) {
    private static final int MILLIS = 1000;

    public QueryResultView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        kinds = List.copyOf(kinds);
    }

    /** A heading; numbers stand on the right. */
    public record ResultColumn(String name, String type, String style) {}

    /**
     * A cell.
     *
     * @param text what the database gives
     * @param style how it is shown: a number, or that there is no value
     */
    public record ResultCell(String text, String style) {}

    /** The view of a result. */
    static QueryResultView of(SqlResult result, String sql, SqlLimits limits, Optional<ChartKind> wanted, Texts texts) {
        PlotMaker maker = new PlotMaker(result, sql, texts);
        List<ChartKind> kinds = maker.kinds();
        ChartKind kind = wanted.filter(kinds::contains).orElse(kinds.get(0));
        Grid grid = result.grid();
        return new QueryResultView(
                summary(result, limits, texts),
                result.cut() == SqlResult.Cut.NONE,
                columns(result, grid),
                grid.rows().stream().map(row -> cells(row, grid)).toList(),
                kinds,
                kind,
                maker.plot(kind));
    }

    private static String summary(SqlResult result, SqlLimits limits, Texts texts) {
        String rows = texts.count("queries.rows", result.rows().size());
        String seconds = texts.numbers()
                .decimal(
                        new java.math.BigDecimal(result.elapsed().toMillis()).movePointLeft(3),
                        result.elapsed().toMillis() < 10 * MILLIS ? 2 : 0);
        String limit = texts.numbers().whole(limits.rows());
        return switch (result.cut()) {
            case NONE -> texts.get("queries.summary.all", rows, seconds, limit);
            case ROWS -> texts.get("queries.summary.cut", rows, seconds, limit);
            case BYTES ->
                texts.get(
                        "queries.summary.large",
                        rows,
                        seconds,
                        texts.numbers().whole(limits.resultBytes() / 1_000_000));
        };
    }

    private static List<ResultColumn> columns(SqlResult result, Grid grid) {
        List<ResultColumn> columns = new ArrayList<>();
        for (int i = 0; i < grid.headings().size(); i++) {
            Grid.Heading heading = grid.headings().get(i);
            columns.add(new ResultColumn(
                    heading.name(),
                    result.columns().get(i).type(),
                    heading.kind() == Grid.Kind.NUMBER ? "ti-number" : ""));
        }
        return columns;
    }

    private static List<ResultCell> cells(List<@Nullable String> row, Grid grid) {
        List<ResultCell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String value = row.get(i);
            boolean number = grid.headings().get(i).kind() == Grid.Kind.NUMBER;
            String style = (value == null ? "ti-null" : "") + (number ? " ti-number" : "");
            cells.add(new ResultCell(Objects.requireNonNullElse(value, "NULL"), style.strip()));
        }
        return cells;
    }

    /** The rows as data. Of two columns of one name the second is called {@code name_2}. */
    List<TwinTable> twin(SqlResult result) {
        List<String> names = new ArrayList<>();
        for (ResultColumn column : columns) {
            String name = column.name();
            for (int i = 2; names.contains(name); i++) {
                name = column.name() + "_" + i;
            }
            names.add(name);
        }
        List<Grid.Heading> headings = result.grid().headings();
        return List.of(new TwinTable(
                "result",
                names,
                result.rows().stream().map(row -> values(row, headings)).toList()));
    }

    private static List<@Nullable Object> values(List<@Nullable String> row, List<Grid.Heading> headings) {
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            values.add(value(row.get(i), headings.get(i).kind()));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable String text, Grid.Kind kind) {
        if (text != null && kind == Grid.Kind.NUMBER && text.matches("-?\\d+(\\.\\d+)?")) {
            return new java.math.BigDecimal(text);
        }
        return text != null && kind == Grid.Kind.BOOLEAN ? Boolean.valueOf(text) : text;
    }
}
