package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReconcilerTest {
    private static final ValueKey KEY = new ValueKey("assessment_year", 2018, "review", null, null, null, null);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_figure_without_a_definition_is_not_left_out() {
        assertThat(verdicts(List.of(), shown("12"), figure("F1", "12", "equals", "figure")))
                .containsExactly("F1 0 cannot_be_computed Ingen lesemåte av dette tallet er definert.");
    }

    @Test
    void a_definition_for_another_year_is_not_used() {
        Reconciliation other =
                new Reconciliation.OfPublication("assessment_year", 2023, Map.of("F1", reading(Part.VALUE)), "");

        assertThat(verdicts(List.of(other), shown("12"), figure("F1", "12", "equals", "figure")))
                .containsExactly("F1 0 cannot_be_computed Ingen lesemåte av dette tallet er definert.");
    }

    @Test
    void a_definition_for_a_figure_that_is_not_in_the_lake_gives_no_row() {
        assertThat(verdicts(List.of(of("F9", reading(Part.VALUE))), shown("12"), figure("F1", "12", "equals", "norm")))
                .hasSize(1);
    }

    @Test
    void a_norm_is_never_computed() {
        assertThat(verdicts(List.of(of("F1", reading(Part.VALUE))), shown("5"), figure("F1", "5", "equals", "norm")))
                .containsExactly("F1 0 cannot_be_computed Tallet er en norm, ikke et resultat.");
    }

    @Test
    void a_value_that_is_unknown_neither_agrees_nor_differs() {
        IndicatorValue unknown = new IndicatorValue(
                "tall", 1, KEY, new Outcome.Unknown(), new Grounds(BigDecimal.ONE, BigDecimal.TEN, null, null), null);

        assertThat(verdicts(List.of(of("F1", reading(Part.NUMERATOR))), unknown, figure("F1", "1", "equals", "figure")))
                .containsExactly("F1 1 cannot_be_computed Dataene gir ikke noe tall å holde det mot.");
    }

    @Test
    void a_count_held_against_a_share_stops_the_run() {
        assertThatThrownBy(() -> verdicts(
                        List.of(of("F1", reading(Part.NUMERATOR))), shown("49"), figure("F1", null, "all", "figure")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("tallet F1: publisert som en andel («all»), men lesemåten gir numerator.");
    }

    @Test
    void what_is_left_of_the_denominator_is_those_with_no() {
        assertThat(verdicts(List.of(of("F1", reading(Part.REST))), shown("12"), figure("F1", "37", "equals", "figure")))
                .containsExactly("F1 1 agrees ");
    }

    private List<String> verdicts(List<Reconciliation> definitions, IndicatorValue value, Row figure) {
        try (LakeSession lake = new DuckDbEngine().open(TestLake.write(folder, List.of(figure)))) {
            return new Reconciler(definitions, List.of(value))
                    .rows(lake).stream()
                            .map(r -> r.text("figure_id") + " "
                                    + r.get("reading").orElseThrow() + " " + r.text("verdict") + " "
                                    + r.get("reason").orElse(""))
                            .toList();
        }
    }

    private static Reconciliation of(String figure, FigureDefinition definition) {
        return new Reconciliation.OfPublication("assessment_year", 2018, Map.of(figure, definition), "");
    }

    private static FigureDefinition reading(Part part) {
        return new FigureDefinition.Computable(
                List.of(new ReadingDefinition("Lesemåte", "Hva som regnes ut.", "tall", KEY, part)), "");
    }

    private static IndicatorValue shown(String numerator) {
        BigDecimal number = new BigDecimal(numerator);
        return new IndicatorValue(
                "tall",
                1,
                KEY,
                new Outcome.Shown(number, new Precision.Exact()),
                new Grounds(number, new BigDecimal("49"), null, null),
                null);
    }

    private static Row figure(String id, @Nullable String number, String comparison, String kind) {
        return Row.of(ReviewTables.PUBLISHED_FIGURE)
                .set("figure_id", id)
                .set("period_type", "assessment_year")
                .set("period", 2018)
                .set("statement", "utsagn")
                .set("published_text", "tekst")
                .set("published_number", number == null ? null : new BigDecimal(number))
                .set("places", number == null ? null : 0)
                .set("comparison", comparison)
                .set("kind", kind)
                .set("unit", "tjenester")
                .set("section", "1")
                .from("kilde", "L1")
                .build();
    }
}
