package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.Example;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.Examples;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.fixture.TestLake;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each definition gives what its author wrote beside it. That Spark gives the same is BothEnginesTest's. */
class ExamplesTest {
    /** Made before definitions had examples; their values stand in tests of their own. */
    private static final Set<String> WITHOUT = Set.of(
            "approval_year_first",
            "criteria_pairs",
            "criterion_states",
            "criterion_yes",
            "criterion_yes_by_region",
            "criterion_yes_by_service",
            "criterion_yes_by_size",
            "criterion_yes_by_years",
            "effect_chain",
            "fte",
            "fte_band",
            "fte_by_region",
            "fte_max",
            "fte_mean",
            "fte_mean_without_largest",
            "fte_median",
            "fte_median_without_largest",
            "fte_min",
            "fte_total",
            "fte_years_in_function_pearson",
            "fte_years_in_function_spearman",
            "goals_system_effect",
            "matrix_contradictions",
            "matrix_contradictions_by_service",
            "published_chain",
            "reported_figure_change",
            "reported_figures",
            "requirements_lacking_one",
            "requirements_met",
            "research_in_network",
            "research_without_network",
            "services_assessed",
            "services_assessed_by_region",
            "services_by_approval_year",
            "weak_field_by_years",
            "years_in_function",
            "years_in_function_beyond",
            "years_in_function_max",
            "years_in_function_mean",
            "years_in_function_median",
            "years_in_function_min");

    @Test
    void every_definition_gives_what_its_example_says(@TempDir Path folder) {
        List<String> differences = new ArrayList<>();
        Map<String, Example> examples = Examples.byId();
        for (Indicator indicator : Shipped.catalogue().indicators()) {
            Example example = examples.get(indicator.id());
            if (example != null) {
                differences.addAll(differences(indicator, example, folder.resolve(indicator.id())));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void only_the_first_definitions_have_no_example() {
        Set<String> without = Shipped.catalogue().indicators().stream()
                .map(Indicator::id)
                .collect(Collectors.toCollection(TreeSet::new));
        without.removeAll(Examples.byId().keySet());
        assertThat(without).isEqualTo(new TreeSet<>(WITHOUT));
    }

    private static List<String> differences(Indicator indicator, Example example, Path folder) {
        List<IndicatorValue> values;
        try (LakeSession lake = new DuckDbEngine().open(TestLake.write(folder, example.given()))) {
            values = new ArrayList<>(IndicatorComputation.values(indicator, lake));
        }
        List<String> differences = new ArrayList<>();
        for (Map<String, String> expected : example.then()) {
            if (!values.removeIf(value -> Example.isSame(expected, value))) {
                differences.add(indicator.id() + " does not give " + expected);
            }
        }
        values.forEach(value -> differences.add(indicator.id() + " gives besides " + Example.columns(value)));
        return differences;
    }
}
