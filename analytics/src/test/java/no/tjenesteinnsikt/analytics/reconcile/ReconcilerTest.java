package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconcilerTest {
    private static final ValueKey KEY = new ValueKey("assessment_year", 2018, "review", null, null, null, null);

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

    @Test
    void a_figure_that_the_report_says_of_other_data_is_never_computed() {
        assertThat(verdicts(
                        List.of(of("F1", reading(Part.VALUE))),
                        shown("5"),
                        figure("F1", "5", "equals", "outside_data")))
                .containsExactly("F1 0 cannot_be_computed Tallet gjelder noe dataene ikke omfatter.");
    }

    @Test
    void a_figure_that_is_no_number_is_not_held_against_one() {
        assertThat(verdicts(
                        List.of(of("F1", reading(Part.VALUE))), shown("5"), figure("F1", null, "less_than", "figure")))
                .containsExactly("F1 0 cannot_be_computed Det publiserte tallet er ikke lest som et tall.");
    }

    @Test
    void a_figure_that_cannot_be_computed_says_the_reason_that_was_written() {
        FigureDefinition none = new FigureDefinition.NotComputable("Vedlegget sier det ikke.");

        assertThat(verdicts(List.of(of("F1", none)), shown("5"), figure("F1", "5", "equals", "figure")))
                .containsExactly("F1 0 cannot_be_computed Vedlegget sier det ikke.");
    }

    @Test
    void figures_come_in_the_order_of_their_ids_and_the_first_definition_counts() {
        List<Reconciliation> two = List.of(
                new Reconciliation.OfPublication(
                        "assessment_year",
                        2018,
                        Map.of("F2", new FigureDefinition.NotComputable("A."), "F1", reading(Part.VALUE)),
                        ""),
                of("F2", new FigureDefinition.NotComputable("B.")));

        assertThat(verdicts(
                        two, shown("5"), figure("F2", "5", "equals", "figure"), figure("F1", "5", "equals", "figure")))
                .containsExactly("F1 1 agrees ", "F2 0 cannot_be_computed A.");
    }

    @Test
    void a_definition_for_another_kind_of_year_is_not_used() {
        Reconciliation other =
                new Reconciliation.OfPublication("report_year", 2018, Map.of("F1", reading(Part.VALUE)), "");

        assertThat(verdicts(List.of(other), shown("12"), figure("F1", "12", "equals", "figure")))
                .containsExactly("F1 0 cannot_be_computed Ingen lesemåte av dette tallet er definert.");
    }

    @Test
    void of_two_readings_one_may_agree_and_the_words_say_which() {
        List<Row> rows = rows(
                List.of(of("F1", readings("Merknad.", Part.NUMERATOR, Part.DENOMINATOR, Part.REST))),
                shown("12"),
                figure("F1", "12", "equals", "figure"));

        assertThat(rows)
                .extracting(
                        r -> r.get("reading").orElseThrow(),
                        r -> r.get("agrees").orElseThrow())
                .containsExactly(tuple(1, true), tuple(2, false), tuple(3, false));
        assertThat(rows)
                .allMatch(r -> r.text("verdict").equals("agrees_by_one_reading"))
                .allMatch(r -> r.text("reason")
                        .equals(
                                "Samsvarer med «Lesemåte NUMERATOR», ikke med «Lesemåte DENOMINATOR» og «Lesemåte REST»."
                                        + " Merknad."));
    }

    @Test
    void what_differs_says_what_was_computed_and_leaves_out_what_was_not() {
        List<Row> rows = rows(
                List.of(of("F1", readings("", Part.NUMERATOR, Part.P_VALUE, Part.DENOMINATOR))),
                shown("12"),
                figure("F1", "13", "equals", "figure"));

        assertThat(rows)
                .hasSize(3)
                .allMatch(r -> r.text("verdict").equals("differs"))
                .allMatch(
                        r -> r.text("reason").equals("Beregnet: 12 (Lesemåte NUMERATOR), 49 (Lesemåte DENOMINATOR)."));
        assertThat(rows.get(1).get("computed")).isEmpty();
        assertThat(rows.get(1).get("computed_text")).isEmpty();
        assertThat(rows.get(1).get("agrees")).isEmpty();
    }

    @Test
    void a_row_says_what_was_computed_and_where_it_comes_from() {
        Row row = rows(List.of(of("F1", reading(Part.NUMERATOR))), shown("12"), figure("F1", "12", "equals", "figure"))
                .get(0);

        assertThat(row.text("reading_name")).isEqualTo("Lesemåte");
        assertThat(row.text("definition")).isEqualTo("Hva som regnes ut.");
        assertThat(row.get("computed")).hasValue(new BigDecimal("12"));
        assertThat(row.text("computed_text")).isEqualTo("12");
        assertThat(row.get("agrees")).hasValue(true);
        assertThat(row.get("reason")).isEmpty();
        assertThat(row.text("indicator_id")).isEqualTo("tall");
        assertThat(row.text("indicator_key")).isEqualTo("assessment_year=2018 series=review part=numerator");
    }

    @Test
    void a_value_of_another_indicator_or_key_is_not_taken() {
        IndicatorValue other = new IndicatorValue(
                "annet",
                1,
                KEY,
                new Outcome.Shown(BigDecimal.ONE, new Precision.Exact()),
                new Grounds(BigDecimal.ONE, BigDecimal.TEN, null, null),
                null);

        assertThat(verdicts(List.of(of("F1", reading(Part.VALUE))), other, figure("F1", "1", "equals", "figure")))
                .containsExactly("F1 1 cannot_be_computed Dataene gir ikke noe tall å holde det mot.");
    }

    @Test
    void a_share_may_be_held_against_a_word_and_a_remark_stands_alone_where_it_agrees() {
        IndicatorValue half = new IndicatorValue(
                "tall",
                1,
                KEY,
                new Outcome.Shown(new BigDecimal("0.51"), new Precision.Exact()),
                new Grounds(BigDecimal.ONE, BigDecimal.TEN, null, null),
                null);

        assertThat(verdicts(
                        List.of(of("F1", readings("Merk.", Part.VALUE))), half, figure("F1", null, "half", "figure")))
                .containsExactly("F1 1 agrees Merk.");
    }

    @Test
    void every_figure_of_one_calculation_is_read_at_its_own_place() {
        ReadingDefinition general = new ReadingDefinition("Regnet", "Slik.", "tall", KEY, Part.VALUE);
        Reconciliation calculation = new Reconciliation.OfCalculation(
                "percent_change", new FigureDefinition.Computable(List.of(general), "Merk."), "");
        IndicatorValue there = new IndicatorValue(
                "tall",
                1,
                new ValueKey("assessment_year", 2018, "review", "ærlig", "nord", null, "C1"),
                new Outcome.Shown(new BigDecimal("24.6"), new Precision.Exact()),
                new Grounds(BigDecimal.ONE, BigDecimal.TEN, null, null),
                null);
        Row figure = figure("C1", "25", "equals", "figure")
                .with("calculation", "percent_change")
                .with("service_id", "ærlig")
                .with("region_id", "nord");

        assertThat(verdicts(List.of(calculation), there, figure, figure("C2", "25", "equals", "figure")))
                .containsExactly(
                        "C1 1 agrees Merk.", "C2 0 cannot_be_computed Ingen lesemåte av dette tallet er definert.");
        assertThat(rows(List.of(calculation), there, figure).get(0).text("indicator_key"))
                .isEqualTo("assessment_year=2018 series=review service_id=ærlig region_id=nord category=C1 part=value");
    }

    private static List<String> verdicts(List<Reconciliation> definitions, IndicatorValue value, Row... figures) {
        return rows(definitions, value, figures).stream()
                .map(r -> r.text("figure_id") + " " + r.get("reading").orElseThrow() + " " + r.text("verdict") + " "
                        + r.get("reason").orElse(""))
                .toList();
    }

    private static List<Row> rows(List<Reconciliation> definitions, IndicatorValue value, Row... figures) {
        return new Reconciler(definitions, List.of(value)).rows(new FiguresInMemory(List.of(figures)));
    }

    private static FigureDefinition readings(String remark, Part... parts) {
        return new FigureDefinition.Computable(
                Stream.of(parts)
                        .map(part -> new ReadingDefinition("Lesemåte " + part, "Hva som regnes ut.", "tall", KEY, part))
                        .toList(),
                remark);
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
