package no.tjenesteinnsikt.analytics.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Check;
import no.tjenesteinnsikt.analytics.catalog.Conditions;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.catalog.Measure;
import no.tjenesteinnsikt.analytics.catalog.PeriodType;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.junit.jupiter.api.Test;

/** What each shipped definition says of itself is so. */
class ConditionsTest {
    private static final Catalogue CATALOGUE = Shipped.catalogue();

    @Test
    void the_sources_are_the_tables_that_the_evidence_reads() {
        assertThat(CATALOGUE.indicators())
                .allSatisfy(indicator -> assertThat(conditions(indicator).sources())
                        .as(indicator.id())
                        .containsExactlyInAnyOrderElementsOf(tables(indicator)));
    }

    @Test
    void every_definition_has_checks_of_columns_and_of_indicators_that_there_are() {
        assertThat(CATALOGUE.indicators()).allSatisfy(indicator -> {
            assertThat(conditions(indicator).checks()).as(indicator.id()).isNotEmpty();
            conditions(indicator).checks().forEach(check -> {
                terms(check.left());
                if (check.relation().isOfAnother()) {
                    assertThat(CATALOGUE.find(check.right())).as(check.text()).isPresent();
                } else {
                    terms(check.right());
                }
            });
        });
    }

    @Test
    void shares_with_an_interval_say_below_how_many_they_rest_on_few() {
        assertThat(CATALOGUE.indicators())
                .filteredOn(i -> i.measure() == Measure.SHARE
                        && !i.method().interval().code().equals("none"))
                .hasSizeGreaterThan(30)
                .allSatisfy(i -> assertThat(conditions(i).minimumDenominator())
                        .as(i.id())
                        .isEqualTo(10));
    }

    @Test
    void what_the_review_defines_holds_from_its_year() {
        assertThat(CATALOGUE.indicators())
                .filteredOn(i -> i.method().periodType() == PeriodType.ASSESSMENT_YEAR)
                .isNotEmpty()
                .allSatisfy(
                        i -> assertThat(conditions(i).validFrom()).as(i.id()).isEqualTo(2018));
    }

    @Test
    void a_published_row_gives_the_same_conditions_back() {
        assertThat(CATALOGUE.indicators())
                .allSatisfy(i -> assertThat(Indicator.of(i.row()).meaning()).isEqualTo(i.meaning()));
    }

    @Test
    void a_statement_that_compares_nothing_is_no_check() {
        assertThatThrownBy(() -> Check.of("verdien er riktig")).hasMessage("Cannot read the check: verdien er riktig");
        assertThat(Check.of("asked = denominator + lost + silent"))
                .isEqualTo(new Check(
                        "asked = denominator + lost + silent",
                        "asked",
                        Check.Relation.EQUAL,
                        "denominator + lost + silent"));
        assertThat(Check.of("value at most fte_total").relation()).isEqualTo(Check.Relation.AT_MOST);
    }

    private static void terms(String side) {
        for (String term : side.split(" \\+ ", -1)) {
            if (!term.matches("-?[0-9]+")) {
                assertThat(ResultTables.INDICATOR_VALUE.has(term)).as(term).isTrue();
            }
        }
    }

    private static Conditions conditions(Indicator indicator) {
        return indicator.meaning().conditions();
    }

    private static List<String> tables(Indicator indicator) {
        return Schema.SNAPSHOT.stream()
                .map(Table::name)
                .filter(name -> Pattern.compile("\\b(from|join)\\s+" + name + "\\b")
                        .matcher(indicator.texts().evidenceSql())
                        .find())
                .toList();
    }
}
