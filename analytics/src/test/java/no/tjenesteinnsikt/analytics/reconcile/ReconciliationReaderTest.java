package no.tjenesteinnsikt.analytics.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.definitions.DefinitionFiles;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.junit.jupiter.api.Test;

/** How published figures are to be computed, from text. */
class ReconciliationReaderTest {
    private static final Catalogue CATALOGUE = Shipped.catalogue();
    private static final String PUBLICATION = """
            period_type: assessment_year
            period: 2018
            figures:
              F1:
                readings:
                  - name: "Ja"
                    definition: "Andelen med ja."
                    indicator: criterion_yes
                    part: p_value
                    key: { category: "effect_documented" }
                  - name: "Annet sted"
                    definition: "Et annet tall."
                    indicator: fte
                    part: rest
                    key: { period_type: report_year, period: 2017, series: annual_report, service_id: ærlig, region_id: nord, kind: national_centre }
                remark: "Navnet kan ikke etterprøves."
              F2:
                cannot_be_computed: "Vedlegget sier det ikke."
            """;

    private record OneFile(String text) implements DefinitionFiles {
        @Override
        public List<String> names() {
            return List.of("gjennomgang");
        }

        @Override
        public String read(String name, String ending) {
            return text;
        }

        @Override
        public boolean has(String name, String ending) {
            return ending.equals(".yaml");
        }

        @Override
        public boolean areCheckedByTheBuild() {
            return false;
        }

        @Override
        public String label(String name, String ending) {
            return name + ending;
        }
    }

    @Test
    void a_publication_has_readings_or_a_reason_for_each_figure() {
        Reconciliation read = read(PUBLICATION);

        assertThat(read).isInstanceOfSatisfying(Reconciliation.OfPublication.class, publication -> {
            assertThat(publication.periodType()).isEqualTo("assessment_year");
            assertThat(publication.period()).isEqualTo(2018);
            assertThat(publication.figures().get("F2"))
                    .isEqualTo(new FigureDefinition.NotComputable("Vedlegget sier det ikke."));
            assertThat(publication.figures().get("F1"))
                    .isEqualTo(new FigureDefinition.Computable(
                            List.of(
                                    new ReadingDefinition(
                                            "Ja",
                                            "Andelen med ja.",
                                            "criterion_yes",
                                            new ValueKey(
                                                    "assessment_year",
                                                    2018,
                                                    "review",
                                                    null,
                                                    null,
                                                    null,
                                                    "effect_documented"),
                                            Part.P_VALUE),
                                    new ReadingDefinition(
                                            "Annet sted",
                                            "Et annet tall.",
                                            "fte",
                                            new ValueKey(
                                                    "report_year",
                                                    2017,
                                                    "annual_report",
                                                    "ærlig",
                                                    "nord",
                                                    "national_centre",
                                                    null),
                                            Part.REST)),
                            "Navnet kan ikke etterprøves."));
        });
    }

    @Test
    void the_text_that_the_results_rest_on_is_the_same_on_every_system() {
        assertThat(read(PUBLICATION.replace("\n", "\r\n")).text()).isEqualTo(PUBLICATION);
        assertThat(read(CALCULATION.replace("\n", "\r\n")).text()).isEqualTo(CALCULATION);
    }

    private static final String CALCULATION = """
            calculation: percent_change
            readings:
              - name: "Regnet"
                definition: "Slik."
                indicator: reported_figure_change
                part: value
            """;

    @Test
    void a_calculation_has_readings_that_its_figures_complete() {
        Reconciliation read = read(CALCULATION);

        assertThat(read).isInstanceOfSatisfying(Reconciliation.OfCalculation.class, calculation -> {
            assertThat(calculation.calculation()).isEqualTo("percent_change");
            assertThat(calculation.readings())
                    .isEqualTo(new FigureDefinition.Computable(
                            List.of(new ReadingDefinition(
                                    "Regnet",
                                    "Slik.",
                                    "reported_figure_change",
                                    new ValueKey("none", 0, "review", null, null, null, null),
                                    Part.VALUE)),
                            ""));
        });
        assertThat(read.find(new Published(
                        "F1", "report_year", 2020, null, 0, Comparison.EQUALS, "figure", Optional.empty())))
                .isEmpty();
        assertThat(read.find(new Published(
                        "F1",
                        "report_year",
                        2020,
                        null,
                        0,
                        Comparison.EQUALS,
                        "figure",
                        Optional.of(new Published.Calculation("sum", null, null)))))
                .isEmpty();
    }

    @Test
    void a_reading_of_an_indicator_that_is_not_there_says_where_it_stands() {
        assertThatThrownBy(() -> read(PUBLICATION.replace("indicator: fte", "indicator: fete")))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("Kan ikke bruke gjennomgang.yaml, feltet figures.F1: indikatoren «fete» finnes ikke."
                        + " Rett navnet.");
        assertThatThrownBy(() -> read(CALCULATION.replace("reported_figure_change", "endring")))
                .isInstanceOf(DefinitionException.class)
                .hasMessage("Kan ikke bruke gjennomgang.yaml, feltet readings: indikatoren «endring» finnes ikke."
                        + " Rett navnet.");
    }

    @Test
    void a_file_that_does_not_follow_the_schema_is_refused() {
        assertThatThrownBy(() -> read(PUBLICATION.replace("part: rest", "part: resten")))
                .isInstanceOf(DefinitionException.class)
                .hasMessageContaining("gjennomgang.yaml");
    }

    private static Reconciliation read(String text) {
        return new ReconciliationReader().read(new OneFile(text), CATALOGUE).get(0);
    }
}
