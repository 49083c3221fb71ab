package no.tjenesteinnsikt.analytics;

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
    void a_share_of_more_than_all_stops_the_run() {
        refused("criteria/criterion_yes", "numerator <= denominator", value("criterion_yes", null, "1.2", "6", "5"));
    }

    @Test
    void an_amount_below_nothing_stops_the_run() {
        refused("staffing/fte_total", "0 <= value", value("fte_total", null, "-1", null, "5"));
    }

    @Test
    void a_part_that_is_more_than_the_whole_stops_the_run() {
        refused(
                "services/services_assessed_by_region",
                "numerator at most services_assessed",
                value("services_assessed_by_region", "nord", "6", "6", "6"),
                value("services_assessed", null, "5", "5", "5"));
    }

    @Test
    void a_part_without_a_whole_stops_the_run() {
        refused(
                "services/services_assessed_by_region",
                "numerator at most services_assessed",
                value("services_assessed_by_region", "nord", "6", "6", "6"));
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
    void a_value_that_is_not_shown_is_not_checked() {
        IndicatorValue wrong = value("fte_total", null, "-1", null, "5");
        assertThatCode(() -> run(new IndicatorValue(
                        wrong.indicatorId(), 1, wrong.key(), new Outcome.Unknown(), wrong.grounds(), null)))
                .doesNotThrowAnyException();
    }

    private static void refused(String name, String check, IndicatorValue... values) {
        assertThatThrownBy(() -> run(values))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("Kan ikke bruke " + name + ".yaml, feltet checks: «" + check + "» holder ikke for "
                        + values[0].key().line() + ". Rett definisjonen eller kontrollen.");
    }

    private static void run(IndicatorValue... values) {
        HeldChecks.run(CATALOGUE, List.copyOf(Arrays.asList(values)));
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
