package no.tjenesteinnsikt.analytics.definitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.engine.ExampleSession;
import no.tjenesteinnsikt.analytics.engine.IndicatorComputation;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;

/** Holds definitions against the examples that their authors wrote beside them. */
public final class ExampleCheck {
    private static final String EXAMPLE = ".example.yaml";

    private ExampleCheck() {}

    /**
     * Checks every example of a folder; a definition need not have one.
     *
     * @throws DefinitionException for the first definition that does not give what its example says
     */
    public static void run(DefinitionFiles files, Catalogue catalogue, LakeEngine engine) {
        ExampleReader reader = new ExampleReader();
        try (LakeSession empty = engine.open(LakeFiles.empty())) {
            for (String name : files.names()) {
                String id = name.substring(name.indexOf('/') + 1);
                catalogue
                        .find(id)
                        .ifPresent(indicator -> reader.read(files, name)
                                .ifPresent(example -> check(files.label(name, EXAMPLE), indicator, example, empty)));
            }
        }
    }

    private static void check(String label, Indicator indicator, Example example, LakeSession empty) {
        try {
            List<String> differences = differences(indicator, example, empty);
            if (!differences.isEmpty()) {
                throw new DefinitionException(
                        label, "then", differences.get(0) + ". Rett eksempelet eller definisjonen.");
            }
        } catch (SelectException e) {
            throw new DefinitionException(label, "given", e.getMessage() + ". Rett eksempelet eller spørringen.", e);
        }
    }

    /**
     * What an example says and the definition does not give, and what it gives besides, each in one sentence.
     *
     * @param empty a lake of which every table is empty
     */
    public static List<String> differences(Indicator indicator, Example example, LakeSession empty) {
        List<IndicatorValue> values =
                new ArrayList<>(IndicatorComputation.values(indicator, ExampleSession.of(empty, example.given())));
        List<String> differences = new ArrayList<>();
        for (Map<String, String> expected : example.then()) {
            if (!values.removeIf(value -> Example.isSame(expected, value))) {
                differences.add(indicator.id() + " gir ikke " + new TreeMap<>(expected));
            }
        }
        values.forEach(value -> differences.add(indicator.id() + " gir også " + Example.columns(value)));
        return differences;
    }
}
