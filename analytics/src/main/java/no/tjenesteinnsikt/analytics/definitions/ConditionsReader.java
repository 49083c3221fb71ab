package no.tjenesteinnsikt.analytics.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Check;
import no.tjenesteinnsikt.analytics.catalog.Conditions;
import org.jspecify.annotations.Nullable;

/** Reads what a definition rests on and what has to hold of its values. */
final class ConditionsReader {
    private ConditionsReader() {}

    static Conditions read(String label, JsonNode node) {
        List<String> sources = new ArrayList<>();
        node.path("sources").forEach(source -> sources.add(source.asText()));
        List<Check> checks = new ArrayList<>();
        node.path("checks").forEach(check -> checks.add(check(label, check.asText())));
        return new Conditions(
                sources,
                whole(node, "valid_from"),
                whole(node, "valid_to"),
                whole(node, "minimum_denominator"),
                checks);
    }

    private static @Nullable Integer whole(JsonNode node, String field) {
        return node.has(field) ? (Integer) node.get(field).asInt() : null;
    }

    private static Check check(String label, String text) {
        try {
            return Check.of(text);
        } catch (IllegalArgumentException e) {
            throw new DefinitionException(
                    label,
                    "feltet checks",
                    "«" + text + "» er ingen kontroll. Skriv for eksempel «numerator <= denominator».",
                    e);
        }
    }
}
