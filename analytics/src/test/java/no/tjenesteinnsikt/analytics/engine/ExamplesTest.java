package no.tjenesteinnsikt.analytics.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.Example;
import no.tjenesteinnsikt.analytics.definitions.ExampleCheck;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.fixture.Examples;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import org.junit.jupiter.api.Test;

/** Each definition gives what its author wrote beside it. That Spark gives the same is BothEnginesTest's. */
class ExamplesTest {
    @Test
    void every_definition_gives_what_its_example_says() {
        List<String> differences = new ArrayList<>();
        Map<String, Example> examples = Examples.byId();
        try (LakeSession empty = new DuckDbEngine().open(LakeFiles.empty())) {
            for (Indicator indicator : Shipped.catalogue().indicators()) {
                differences.addAll(ExampleCheck.differences(indicator, Examples.of(examples, indicator.id()), empty));
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void every_definition_has_an_example_in_which_something_comes_out() {
        Map<String, Example> examples = Examples.byId();
        assertThat(Shipped.catalogue().indicators())
                .allSatisfy(indicator -> assertThat(
                                Examples.of(examples, indicator.id()).then())
                        .as(indicator.id())
                        .isNotEmpty());
    }
}
