package no.tjenesteinnsikt.dashboard.view.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.sandbox.SqlColumn;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult;
import no.tjenesteinnsikt.dashboard.sandbox.SqlResult.Cut;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot.Marks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which chart is suggested, and where no line goes. */
class PlotMakerTest {
    private static final Texts TEXTS = Texts.in(Language.NB);

    @Test
    void names_and_a_number_are_bars_and_years_are_a_line() {
        assertThat(maker("select 1", "navn:VARCHAR antall:BIGINT", "a,1 b,2").kinds())
                .containsExactly(ChartKind.BARS, ChartKind.NONE);
        assertThat(maker("select 1", "report_year:INTEGER antall:BIGINT", "2020,1 2021,2")
                        .kinds())
                .containsExactly(ChartKind.LINE, ChartKind.NONE);
        assertThat(maker("select 1", "x:DOUBLE y:DOUBLE", "1,2 3,4").kinds())
                .containsExactly(ChartKind.POINTS, ChartKind.NONE);
        assertThat(maker("select 1", "navn:VARCHAR svar:VARCHAR", "a,ja b,nei").kinds())
                .containsExactly(ChartKind.NONE);
        assertThat(maker("select 1", "navn:VARCHAR antall:BIGINT", "a,1").kinds())
                .containsExactly(ChartKind.NONE);
    }

    @Test
    void a_line_is_broken_where_the_form_of_activities_changed_and_the_chart_says_so() {
        QueryPlot plot = plot(
                "select report_year, count(*) from Activity group by all",
                "report_year:INTEGER antall:BIGINT",
                "2022,90 2023,95 2024,5 2025,5");
        assertThat(drawn(plot)).isEqualTo("2022=90 2023=95 / 2024=5 2025=5");
        assertThat(plot.remarks())
                .containsExactly("Fra og med rapporteringsåret 2024 rapporteres høyst fem artikler og fem prosjekter."
                        + " Tallene før og etter kan ikke sammenlignes, og linjen er brutt.");
    }

    @Test
    void nothing_is_said_of_a_break_that_the_years_do_not_cross() {
        QueryPlot plot = plot("from activity", "report_year:INTEGER antall:BIGINT", "2021,90 2022,95");
        assertThat(drawn(plot)).isEqualTo("2021=90 2022=95");
        assertThat(plot.remarks()).isEmpty();
    }

    @Test
    void groups_have_lines_of_their_own_and_a_missing_number_is_no_nought() {
        QueryPlot plot = plot(
                "select 1",
                "report_year:INTEGER region:VARCHAR antall:BIGINT",
                "2020,nord,1 2020,vest,2 2021,nord,NULL 2021,vest,4");
        assertThat(drawn(plot)).isEqualTo("nord: 2020=1 2021=? / vest: 2020=2 2021=4");
    }

    @Test
    void full_time_equivalents_of_different_bases_are_never_joined() {
        String sql = "select report_year, sum(fte) from staffing group by report_year";
        PlotMaker maker = maker(sql, "report_year:INTEGER fte:DECIMAL(9,2)", "2017,1.5 2018,2.5");
        assertThat(maker.kinds()).startsWith(ChartKind.POINTS);
        QueryPlot plot = maker.plot(ChartKind.LINE).orElseThrow();
        assertThat(plot.kind()).isEqualTo(ChartKind.POINTS);
        assertThat(plot.remarks()).singleElement().asString().contains("ulike grunnlag (kolonnen basis)");
        assertThat(maker(
                                "select report_year, basis, sum(fte) from staffing group by all",
                                "report_year:INTEGER basis:VARCHAR fte:DECIMAL(9,2)",
                                "2017,review,1.5 2018,review,2.5")
                        .kinds())
                .startsWith(ChartKind.LINE);
    }

    @Test
    void values_of_indicators_are_joined_within_one_series_only() {
        assertThat(maker("from indicator_value", "period:INTEGER value:DECIMAL(28,10)", "2017,1 2018,2")
                        .kinds())
                .startsWith(ChartKind.POINTS);
        QueryPlot plot = plot(
                "select period, series, value from indicator_value",
                "period:INTEGER series:VARCHAR value:DECIMAL(28,10)",
                "2017,a,1 2018,a,2 2018,b,3");
        assertThat(drawn(plot)).isEqualTo("a: 2017=1 2018=2 / b: 2018=3");
    }

    @Test
    void several_rows_of_one_year_are_points() {
        QueryPlot plot = plot("select 1", "year:INTEGER n:BIGINT", "2017,1 2017,2 2018,3");
        assertThat(plot.kind()).isEqualTo(ChartKind.POINTS);
        assertThat(plot.remarks())
                .containsExactly("Det er flere rader for samme år, og punktene er derfor ikke forbundet.");
    }

    private static QueryPlot plot(String sql, String columns, String rows) {
        PlotMaker maker = maker(sql, columns, rows);
        return maker.plot(maker.kinds().get(0)).orElseThrow();
    }

    private static PlotMaker maker(String sql, String columns, String rows) {
        List<SqlColumn> headings = Arrays.stream(columns.split(" "))
                .map(column -> new SqlColumn(column.split(":")[0], column.split(":")[1]))
                .toList();
        List<List<@Nullable String>> values = Arrays.stream(rows.split(" "))
                .map(row -> Arrays.stream(row.split(","))
                        .map(value -> value.equals("NULL") ? null : value)
                        .collect(Collectors.toList()))
                .toList();
        return new PlotMaker(new SqlResult(headings, values, Cut.NONE, Duration.ofMillis(5)), sql, TEXTS);
    }

    private static String drawn(QueryPlot plot) {
        return plot.series().stream().map(PlotMakerTest::marks).collect(Collectors.joining(" / "));
    }

    private static String marks(Marks marks) {
        return (marks.name().isEmpty() ? "" : marks.name() + ": ")
                + marks.marks().stream()
                        .map(mark -> mark.at() + "="
                                + mark.value().map(Object::toString).orElse("?"))
                        .collect(Collectors.joining(" "));
    }
}
