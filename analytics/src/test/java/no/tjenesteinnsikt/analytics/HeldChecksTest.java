package no.tjenesteinnsikt.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Values that no definition may give, and those that it may. */
class HeldChecksTest {
    private static final Catalogue CATALOGUE = Shipped.catalogue();

    @Test
    void a_part_that_is_more_than_the_whole_is_withheld() {
        withheld(
                "numerator at most services_assessed",
                value("services_assessed_by_region", "nord", "6", "6", "6"),
                value("services_assessed", null, "5", "5", "5"));
    }

    @Test
    void a_part_without_a_whole_is_withheld() {
        withheld("numerator at most services_assessed", value("services_assessed_by_region", "nord", "6", "6", "6"));
    }

    @Test
    void parts_that_are_not_the_whole_stop_the_run() {
        assertThatThrownBy(() -> run(
                        value("criterion_yes_by_service", "nord", "1", "1", "1"),
                        value("criterion_yes_by_service", "vest", "0", "0", "1"),
                        value("criterion_yes", null, "1", "2", "2")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("«numerator sums to criterion_yes» holder ikke for assessment_year=2018");
        assertThatCode(() -> run(
                        value("criterion_yes_by_service", "nord", "1", "1", "1"),
                        value("criterion_yes_by_service", "vest", "0", "0", "1"),
                        value("criterion_yes", null, "0.5", "1", "2")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_other_values_stay_and_one_that_is_not_shown_is_not_checked() {
        IndicatorValue part = value("services_assessed_by_region", "nord", "6", "6", "6");
        IndicatorValue unknown =
                new IndicatorValue(part.indicatorId(), 1, part.key(), new Outcome.Unknown(), part.grounds(), null);
        IndicatorValue whole = value("services_assessed", null, "5", "5", "5");

        assertThat(run(unknown, whole)).containsExactly(unknown, whole);
        assertThat(run(part, whole).get(1)).isEqualTo(whole);
    }

    /** The first value, with its reason, in place of a number. */
    private static void withheld(String check, IndicatorValue... values) {
        assertThat(run(values).get(0))
                .isEqualTo(new IndicatorValue(
                        values[0].indicatorId(),
                        1,
                        values[0].key(),
                        new Outcome.NotComputable(),
                        values[0].grounds(),
                        "Ikke vist: kontrollen «" + check + "» holder ikke. Se etter feil i grunnlaget."));
    }

    private static List<IndicatorValue> run(IndicatorValue... values) {
        return HeldChecks.run(CATALOGUE, List.copyOf(Arrays.asList(values)));
    }

    private static IndicatorValue value(
            String id, @Nullable String region, String value, @Nullable String numerator, String denominator) {
        return new IndicatorValue(
                id,
                1,
                new ValueKey("assessment_year", 2018, "review", null, region, null, null),
                new Outcome.Shown(new BigDecimal(value), new Precision.Exact()),
                new Grounds(
                        numerator == null ? null : new BigDecimal(numerator), new BigDecimal(denominator), null, null),
                null);
    }
}
