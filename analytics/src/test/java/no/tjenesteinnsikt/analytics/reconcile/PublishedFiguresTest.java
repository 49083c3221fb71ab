package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.RealReview;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The 162 figures of the review in 2018 against its own appendix. */
class PublishedFiguresTest {
    private static List<Row> rows = List.of();

    @BeforeAll
    static void compute(@TempDir Path folder) {
        rows = IndicatorRun.shipped(new DuckDbEngine())
                .compute(TestLake.write(folder, RealReview.rows()), (id, done, of) -> {})
                .reconciliation()
                .stream()
                .filter(row -> row.text("figure_id").startsWith("F"))
                .toList();
    }

    @Test
    void every_figure_has_a_verdict_and_a_definition() {
        assertThat(rows.stream().map(r -> r.text("figure_id")).distinct()).hasSize(162);
        assertThat(rows)
                .noneMatch(r -> r.get("reason").equals(Optional.of("Ingen lesemåte av dette tallet er definert.")));
    }

    @Test
    void the_verdicts_are_these_many() {
        assertThat(figures("agrees")).hasSize(130);
        assertThat(figures("agrees_by_one_reading")).hasSize(1);
        assertThat(figures("differs")).hasSize(3);
        assertThat(figures("cannot_be_computed")).hasSize(28);
    }

    @Test
    void every_figure_that_cannot_be_computed_says_why() {
        assertThat(rows.stream().filter(r -> r.text("verdict").equals("cannot_be_computed")))
                .allMatch(r -> r.get("reason").isPresent())
                .allMatch(r -> r.get("reading").equals(Optional.of(0)));
    }

    @Test
    void those_that_differ_say_what_was_computed() {
        assertThat(reasons("differs"))
                .containsExactly(
                        "F016: Beregnet: 26 (Godkjent før 2007), 24 (Etablert før 2007).",
                        "F044: Beregnet: 11 (Funksjonstid under 6 år), 8 (Godkjent mindre enn 6 år før vurderingsåret).",
                        "F114: Beregnet: 26 (Godkjent mer enn 10 år før vurderingsåret), 26 (Funksjonstid over 10 år).");
    }

    @Test
    void the_one_that_agrees_by_one_reading_says_which() {
        assertThat(reasons("agrees_by_one_reading"))
                .containsExactly("F113: Samsvarer med «Godkjent mer enn 5 år før vurderingsåret», "
                        + "ikke med «Funksjonstid over 5 år».");
    }

    @Test
    void the_median_without_the_largest_is_3_35_and_agrees_with_3_4() {
        Row row = figure("F029");

        assertThat(row.get("computed")).hasValue(new BigDecimal("3.3500000000"));
        assertThat(row.text("computed_text")).isEqualTo("3,4");
        assertThat(row.text("verdict")).isEqualTo("agrees");
        assertThat(row.text("indicator_key")).isEqualTo("report_year=2017 series=review part=value");
    }

    @Test
    void a_name_that_rests_on_the_same_statement_is_not_confirmed_by_its_number() {
        assertThat(figure("F031").text("verdict")).isEqualTo("agrees");
        assertThat(figure("F031").text("reason")).contains("Navnet kan ikke etterprøves");
        assertThat(figure("F052").text("verdict")).isEqualTo("cannot_be_computed");
    }

    @Test
    void words_are_compared_with_shares_and_probabilities() {
        assertThat(figure("F048").text("computed_text")).isEqualTo("51,0 %");
        assertThat(figure("F075").text("computed_text")).isEqualTo("42,9 %");
        assertThat(figure("F047").text("computed_text")).isEqualTo("100,0 %");
        assertThat(figure("F034").text("computed_text")).isEqualTo("p = 0,138");
        assertThat(figure("F051").text("computed_text")).isEqualTo("ja");
    }

    private static Row figure(String id) {
        return rows.stream()
                .filter(r -> r.text("figure_id").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> figures(String verdict) {
        return rows.stream()
                .filter(r -> r.text("verdict").equals(verdict))
                .map(r -> r.text("figure_id"))
                .distinct()
                .toList();
    }

    private static List<String> reasons(String verdict) {
        return rows.stream()
                .filter(r -> r.text("verdict").equals(verdict))
                .map(r -> r.text("figure_id") + ": " + r.text("reason"))
                .distinct()
                .toList();
    }
}
