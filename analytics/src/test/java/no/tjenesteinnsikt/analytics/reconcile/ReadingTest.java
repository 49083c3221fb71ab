package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which number of a value is read, and how it is written beside the published one. */
class ReadingTest {
    private static final ValueKey KEY = new ValueKey("assessment_year", 2018, "review", null, null, null, null);
    private static final BigDecimal VALUE = new BigDecimal("0.25");

    @Test
    void each_part_of_a_value_is_another_number() {
        IndicatorValue value = shown(new Grounds(new BigDecimal("12"), new BigDecimal("49"), null, null));

        assertThat(Part.VALUE.of(value)).contains(VALUE);
        assertThat(Part.NUMERATOR.of(value)).contains(new BigDecimal("12"));
        assertThat(Part.DENOMINATOR.of(value)).contains(new BigDecimal("49"));
        assertThat(Part.REST.of(value)).contains(new BigDecimal("37"));
        assertThat(Part.P_VALUE.of(value)).contains(new BigDecimal("0.03"));
    }

    @Test
    void a_value_has_only_the_parts_that_it_has() {
        assertThat(Part.NUMERATOR.of(shown(new Grounds(null, BigDecimal.TEN, null, null))))
                .isEmpty();
        assertThat(Part.REST.of(shown(new Grounds(null, BigDecimal.TEN, null, null))))
                .isEmpty();
        assertThat(Part.REST.of(shown(new Grounds(BigDecimal.TEN, null, null, null))))
                .isEmpty();
        assertThat(Part.DENOMINATOR.of(shown(new Grounds(BigDecimal.TEN, null, null, null))))
                .isEmpty();
        IndicatorValue exact = new IndicatorValue(
                "tall",
                1,
                KEY,
                new Outcome.Shown(VALUE, new Precision.Exact()),
                new Grounds(null, null, null, null),
                null);
        assertThat(Part.P_VALUE.of(exact)).isEmpty();
    }

    @Test
    void a_value_that_is_not_shown_has_no_part() {
        IndicatorValue unknown = new IndicatorValue(
                "tall", 1, KEY, new Outcome.Unknown(), new Grounds(BigDecimal.ONE, BigDecimal.TEN, null, null), null);

        assertThat(Part.values())
                .allSatisfy(part -> assertThat(part.of(unknown)).isEmpty());
    }

    private static IndicatorValue shown(Grounds grounds) {
        Outcome outcome = new Outcome.Shown(VALUE, new Precision.Probability(new BigDecimal("0.03")));
        return new IndicatorValue("tall", 1, KEY, outcome, grounds, null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "equals     | VALUE     | 3.35  | 1 | 3,4",
                "equals     | NUMERATOR | 12.5  | 0 | 13",
                "half       | VALUE     | 0.5102| 0 | 51,0 %",
                "half       | REST      | 0.5   | 1 | 0,5",
                "none       | P_VALUE   | 0.1375| 0 | p = 0,138",
                "name       | NUMERATOR | 1     | 0 | ja",
                "name       | NUMERATOR | 0.000 | 0 | nei",
            })
    void a_number_is_written_as_the_published_one(
            String comparison, Part part, BigDecimal number, int places, String text) {
        Published published = published(comparison, BigDecimal.ONE, places);
        assertThat(ComputedReading.of(reading(part), Optional.of(number), published)
                        .text(published))
                .isEqualTo(text);
    }

    @Test
    void without_a_number_there_is_neither_text_nor_agreement() {
        ComputedReading none = ComputedReading.of(reading(Part.VALUE), Optional.empty(), published("equals", null, 0));

        assertThat(none.agrees()).isNull();
        assertThat(none.text(published("equals", null, 0))).isNull();
    }

    @Test
    void a_reading_agrees_by_the_published_number_and_places() {
        assertThat(ComputedReading.of(
                                reading(Part.VALUE),
                                Optional.of(new BigDecimal("3.35")),
                                published("equals", new BigDecimal("3.4"), 1))
                        .agrees())
                .isTrue();
        assertThat(ComputedReading.of(
                                reading(Part.VALUE),
                                Optional.of(new BigDecimal("3.35")),
                                published("equals", new BigDecimal("3.4"), 2))
                        .agrees())
                .isFalse();
    }

    @Test
    void a_figure_without_a_way_to_compute_it_is_not_computable_by_definition() {
        assertThatThrownBy(() -> new FigureDefinition.Computable(List.of(), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Cannot compute a figure without a reading");
    }

    @Test
    void a_published_figure_is_read_as_it_stands() {
        assertThat(Published.of(row("F1", 2018, new BigDecimal("3.4"), 1, "percent_change")))
                .isEqualTo(new Published(
                        "F1",
                        "report_year",
                        2018,
                        new BigDecimal("3.4"),
                        1,
                        Comparison.LESS_THAN,
                        "norm",
                        Optional.of(new Published.Calculation("percent_change", "ærlig", "nord"))));
    }

    @Test
    void what_a_published_figure_lacks_is_nothing() {
        Published figure = Published.of(row("F2", null, null, null, null));

        assertThat(figure.period()).isZero();
        assertThat(figure.places()).isZero();
        assertThat(figure.number()).isNull();
        assertThat(figure.calculation()).isEmpty();
    }

    private static SelectedRow row(
            String id,
            @Nullable Integer period,
            @Nullable BigDecimal number,
            @Nullable Integer places,
            @Nullable String calculation) {
        return new SelectedRow(
                List.of(
                        "figure_id",
                        "period_type",
                        "period",
                        "published_number",
                        "places",
                        "comparison",
                        "kind",
                        "calculation",
                        "service_id",
                        "region_id"),
                Arrays.asList(
                        id, "report_year", period, number, places, "less_than", "norm", calculation, "ærlig", "nord"));
    }

    private static ReadingDefinition reading(Part part) {
        return new ReadingDefinition("Lesemåte", "Hva som regnes ut.", "tall", KEY, part);
    }

    private static Published published(String comparison, @Nullable BigDecimal number, int places) {
        return new Published(
                "F1", "assessment_year", 2018, number, places, Comparison.of(comparison), "figure", Optional.empty());
    }
}
