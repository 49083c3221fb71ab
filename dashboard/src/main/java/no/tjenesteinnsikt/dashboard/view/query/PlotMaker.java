package no.tjenesteinnsikt.dashboard.view.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Across;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Mark;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Marks;
import org.jspecify.annotations.Nullable;

/**
 * Suggests how a result is drawn. Values are joined by a line only within one series, within one form, and from one year
 * to the next; where a line is left out for another reason than a missing year, the chart says why.
 */
final class PlotMaker {
    private static final int MOST_BARS = 60;
    private static final int MOST_MARKS = 2_000;
    private static final int MOST_LINES = 8;

    private final ResultColumns columns;
    private final String sql;
    private final Texts texts;

    PlotMaker(SqlResult result, String sql, Texts texts) {
        this.columns = new ResultColumns(result);
        this.sql = sql;
        this.texts = texts;
    }

    /** The kinds that the result can be drawn as, the suggested one first. */
    List<ChartKind> kinds() {
        int rows = columns.rows().size();
        int measure = columns.measure(0);
        if (measure < 0 || rows < 2 || rows > MOST_MARKS) {
            return List.of(ChartKind.NONE);
        }
        List<ChartKind> kinds = new ArrayList<>();
        if (columns.year() >= 0 && columns.distinct(columns.year()) > 1 && groups() <= MOST_LINES) {
            kinds.add(isJoined() ? ChartKind.LINE : ChartKind.POINTS);
        }
        if (columns.text() >= 0 && rows <= MOST_BARS) {
            kinds.add(ChartKind.BARS);
        }
        if (columns.measure(1) >= 0 && !kinds.contains(ChartKind.POINTS)) {
            kinds.add(kinds.isEmpty() ? 0 : kinds.size(), ChartKind.POINTS);
        }
        kinds.add(ChartKind.NONE);
        return kinds;
    }

    /** The result as marks. */
    Optional<QueryPlot> plot(ChartKind kind) {
        return switch (kind) {
            case NONE -> Optional.empty();
            case BARS -> Optional.of(bars());
            case LINE -> Optional.of(overYears(ChartKind.LINE));
            case POINTS ->
                Optional.of(columns.year() >= 0 && groups() <= MOST_LINES ? overYears(ChartKind.POINTS) : points());
        };
    }

    private long groups() {
        return columns.distinct(columns.text()) * columns.distinct(columns.series());
    }

    /** Whether values of different years may be joined at all. */
    private boolean isJoined() {
        return unjoined().isEmpty();
    }

    private Optional<String> unjoined() {
        boolean sorted = columns.series() >= 0;
        if (SeriesBreak.names(sql, "staffing") && !sorted && !SeriesBreak.names(sql, "basis")) {
            return Optional.of(texts.get("queries.break.staffing"));
        }
        if (SeriesBreak.names(sql, "indicator_value") && !sorted && !SeriesBreak.names(sql, "series")) {
            return Optional.of(texts.get("queries.break.series"));
        }
        return isRepeated() ? Optional.of(texts.get("queries.break.repeated")) : Optional.empty();
    }

    private boolean isRepeated() {
        Set<String> seen = new HashSet<>();
        return columns.rows().stream()
                .anyMatch(row -> !seen.add(group(row) + "\n" + columns.text(row, columns.year())));
    }

    private String group(List<@Nullable String> row) {
        String name = columns.text(row, columns.text());
        String series = columns.text(row, columns.series());
        return name.isEmpty() || series.isEmpty() ? name + series : name + " (" + series + ")";
    }

    private QueryPlot bars() {
        List<Mark> marks = columns.rows().stream()
                .map(row -> new Mark(label(row), columns.number(row, columns.measure(0))))
                .toList();
        return new QueryPlot(
                ChartKind.BARS,
                columns.name(columns.text()),
                columns.name(columns.measure(0)),
                Across.NAMES,
                List.of(new Marks("", marks)),
                List.of());
    }

    private String label(List<@Nullable String> row) {
        String year = columns.text(row, columns.year());
        String name = group(row);
        return year.isEmpty() || columns.distinct(columns.year()) < 2 ? name : name + ", " + year;
    }

    private QueryPlot points() {
        List<Mark> marks = new ArrayList<>();
        for (List<@Nullable String> row : columns.rows()) {
            columns.number(row, columns.measure(0))
                    .ifPresent(at -> marks.add(new Mark(at.toPlainString(), columns.number(row, columns.measure(1)))));
        }
        return new QueryPlot(
                ChartKind.POINTS,
                columns.name(columns.measure(0)),
                columns.name(columns.measure(1)),
                Across.NUMBERS,
                List.of(new Marks("", marks)),
                List.of());
    }

    private QueryPlot overYears(ChartKind wanted) {
        Optional<String> unjoined = unjoined();
        List<SeriesBreak> breaks = SeriesBreak.of(sql);
        Map<String, List<List<@Nullable String>>> groups = new LinkedHashMap<>();
        columns.rows()
                .forEach(row -> groups.computeIfAbsent(group(row), name -> new ArrayList<>())
                        .add(row));
        List<Marks> series = new ArrayList<>();
        groups.forEach((name, rows) -> series.addAll(parts(name, rows, breaks)));
        List<String> remarks = new ArrayList<>(unjoined.stream().toList());
        breaks.stream()
                .filter(one -> isCrossed(one))
                .map(one -> texts.get(one.key(), one.from()))
                .forEach(remarks::add);
        return new QueryPlot(
                unjoined.isPresent() ? ChartKind.POINTS : wanted,
                columns.name(columns.year()),
                columns.name(columns.measure(0)),
                Across.YEARS,
                series,
                remarks.stream().distinct().toList());
    }

    private boolean isCrossed(SeriesBreak one) {
        List<Integer> years =
                columns.rows().stream().flatMap(row -> year(row).stream()).toList();
        return years.stream().anyMatch(year -> year < one.from())
                && years.stream().anyMatch(year -> year >= one.from());
    }

    /** The rows of one group, in parts that no line goes between. */
    private List<Marks> parts(String name, List<List<@Nullable String>> rows, List<SeriesBreak> breaks) {
        Map<Long, List<Mark>> parts = new TreeMap<>();
        rows.stream()
                .filter(row -> year(row).isPresent())
                .sorted(java.util.Comparator.comparing(row -> year(row).orElse(0)))
                .forEach(row -> parts.computeIfAbsent(form(year(row).orElse(0), breaks), form -> new ArrayList<>())
                        .add(new Mark(columns.text(row, columns.year()), columns.number(row, columns.measure(0)))));
        return parts.values().stream().map(marks -> new Marks(name, marks)).toList();
    }

    /** How many breaks lie before a year. */
    private static long form(int year, List<SeriesBreak> breaks) {
        return breaks.stream().filter(one -> year >= one.from()).count();
    }

    private Optional<Integer> year(List<@Nullable String> row) {
        String text = row.get(columns.year());
        return text == null ? Optional.empty() : Optional.of(Integer.valueOf(text));
    }
}
