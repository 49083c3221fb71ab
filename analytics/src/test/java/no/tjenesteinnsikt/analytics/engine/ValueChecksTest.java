package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that no definition may give, and those that it may. */
class ValueChecksTest {
    private static final List<String> NUMBERS = List.of(
            "value",
            "low",
            "high",
            "p_value",
            "numerator",
            "denominator",
            "asked",
            "lost",
            "silent",
            "range_low",
            "range_high");

    @Test
    void a_share_of_more_than_all_is_withheld_with_the_reason() {
        assertWithheld(value("criterion_yes", "1.2", "6", "5"), "numerator <= denominator");
    }

    @Test
    void an_amount_below_nothing_is_withheld_with_the_reason() {
        assertWithheld(value("fte_total", "-1", null, "5"), "0 <= value");
    }

    @Test
    void what_may_be_stays_as_it_is_and_so_does_what_is_not_shown() {
        IndicatorValue nothing = value("fte_total", "0", null, "5");
        IndicatorValue unknown = new IndicatorValue(
                "fte_total", 1, nothing.key(), new Outcome.Unknown(), nothing.grounds(), "en merknad");

        assertThat(held(nothing)).isEqualTo(nothing);
        assertThat(held(unknown)).isEqualTo(unknown);
    }

    @Test
    void a_column_of_a_value_is_the_number_that_stands_in_its_row() {
        IndicatorValue share = new IndicatorValue(
                "criterion_yes",
                1,
                new ValueKey("assessment_year", 2018, "review", null, null, null, "ærlig"),
                new Outcome.Shown(
                        new BigDecimal("0.5"), new Precision.Interval(new BigDecimal("0.2"), new BigDecimal("0.8"))),
                new Grounds(
                        new BigDecimal("4"),
                        new BigDecimal("8"),
                        new Grounds.Answering(11, 2, 1),
                        new Grounds.Range(new BigDecimal("0.3"), new BigDecimal("0.7"))),
                null);
        IndicatorValue bare = new IndicatorValue(
                "criterion_yes", 1, share.key(), new Outcome.Unknown(), new Grounds(null, null, null, null), null);

        for (IndicatorValue value : List.of(share, bare)) {
            Row row = value.row(null);
            for (String column : NUMBERS) {
                assertThat(value.number(column))
                        .as(column)
                        .isEqualTo(row.get(column).map(number -> new BigDecimal(number.toString())));
            }
        }
        assertThat(NUMBERS.stream().filter(column -> share.number(column).isPresent()))
                .containsExactlyElementsOf(NUMBERS.stream()
                        .filter(column -> !column.equals("p_value"))
                        .toList());
    }

    private static void assertWithheld(IndicatorValue value, String check) {
        assertThat(held(value))
                .isEqualTo(new IndicatorValue(
                        value.indicatorId(),
                        1,
                        value.key(),
                        new Outcome.NotComputable(),
                        value.grounds(),
                        "Ikke vist: kontrollen «" + check + "» holder ikke. Se etter feil i grunnlaget."));
    }

    private static IndicatorValue held(IndicatorValue value) {
        return ValueChecks.held(Shipped.catalogue().find(value.indicatorId()).orElseThrow(), value);
    }

    private static IndicatorValue value(String id, String value, @Nullable String numerator, String denominator) {
        return new IndicatorValue(
                id,
                1,
                new ValueKey("assessment_year", 2018, "review", null, null, null, null),
                new Outcome.Shown(new BigDecimal(value), new Precision.Exact()),
                new Grounds(
                        numerator == null ? null : new BigDecimal(numerator), new BigDecimal(denominator), null, null),
                null);
    }
}
