package no.tjenesteinnsikt.analytics.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tjenesteinnsikt.analytics.catalog.Aggregation;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Direction;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.catalog.IntervalMethod;
import no.tjenesteinnsikt.analytics.catalog.Meaning;
import no.tjenesteinnsikt.analytics.catalog.Measure;
import no.tjenesteinnsikt.analytics.catalog.People;
import no.tjenesteinnsikt.analytics.catalog.PeriodType;
import no.tjenesteinnsikt.analytics.catalog.Texts;
import no.tjenesteinnsikt.analytics.catalog.Wording;
import org.jspecify.annotations.Nullable;

/** Reads a catalogue. A bad definition stops the run; it is never skipped. */
public final class IndicatorReader {
    private static final String YAML = ".yaml";
    private static final String SQL = ".sql";
    private static final String EVIDENCE = ".evidence.sql";

    private final YamlText yaml = YamlText.following("/schemas/indicator.schema.json");

    /**
     * All indicators of the given places.
     *
     * @throws DefinitionException where a definition cannot be used or two have one id
     */
    public Catalogue read(List<DefinitionFiles> places) {
        Map<String, String> seen = new HashMap<>();
        List<Indicator> indicators = new ArrayList<>();
        for (DefinitionFiles files : places) {
            for (String name : files.names()) {
                Indicator indicator = indicator(files, name);
                String label = files.label(name, YAML);
                String other = seen.putIfAbsent(indicator.id(), label);
                if (other != null) {
                    throw new DefinitionException(
                            label,
                            "",
                            "«" + indicator.id() + "» er alt definert i " + other + ". Gi indikatoren et annet navn.");
                }
                indicators.add(indicator);
            }
        }
        return new Catalogue(indicators, List.of());
    }

    private Indicator indicator(DefinitionFiles files, String name) {
        String label = files.label(name, YAML);
        JsonNode node = yaml.read(files, name, YAML);
        String theme = name.substring(0, name.indexOf('/'));
        String id = name.substring(name.indexOf('/') + 1);
        requireSame(label, "id", node, id);
        requireSame(label, "theme", node, theme);
        return new Indicator(
                id,
                node.get("version").asInt(),
                theme,
                wording(node.get("title")),
                wording(node.get("question")),
                meaning(label, node),
                categories(node.path("categories")),
                method(label, node),
                People.of(node.path("people").asText("derived")),
                new Texts(DefinitionSql.read(files, name, SQL), DefinitionSql.read(files, name, EVIDENCE)));
    }

    private static void requireSame(String label, String field, JsonNode node, String expected) {
        String actual = node.get(field).asText();
        if (!actual.equals(expected)) {
            throw new DefinitionException(
                    label, "feltet " + field, "«" + actual + "» er ikke det filen heter. Skriv «" + expected + "».");
        }
    }

    private static Wording wording(JsonNode node) {
        return new Wording(
                node.get("nb").asText(), node.get("nn").asText(), node.get("en").asText());
    }

    private static Meaning meaning(String label, JsonNode node) {
        return new Meaning(
                flat(node.get("definition")),
                optional(node, "numerator"),
                optional(node, "denominator"),
                flat(node.get("unit")),
                flat(node.get("basis")),
                flat(node.get("limits")),
                ConditionsReader.read(label, node));
    }

    private static @Nullable String optional(JsonNode node, String field) {
        return node.has(field) ? flat(node.get(field)) : null;
    }

    private static String flat(JsonNode node) {
        return node.asText().strip().replaceAll("\\s+", " ");
    }

    private static Map<String, Wording> categories(JsonNode node) {
        Map<String, Wording> categories = new HashMap<>();
        node.properties().forEach(e -> categories.put(e.getKey(), wording(e.getValue())));
        return categories;
    }

    private static Indicator.Method method(String label, JsonNode node) {
        Measure measure = code(Measure.class, node.get("measure"));
        IntervalMethod interval = code(IntervalMethod.class, node.get("interval"));
        boolean isOfShares = interval == IntervalMethod.WILSON || interval == IntervalMethod.EXACT;
        if (isOfShares && measure != Measure.SHARE) {
            throw new DefinitionException(
                    label,
                    "feltet interval",
                    interval.code() + " hører til andeler. Skriv none, eller measure: share.");
        }
        if (interval == IntervalMethod.POISSON && measure != Measure.RATE) {
            throw new DefinitionException(
                    label, "feltet interval", "poisson hører til rater. Skriv none, eller measure: rate.");
        }
        return new Indicator.Method(
                measure,
                code(Aggregation.class, node.get("aggregation")),
                code(Direction.class, node.get("direction")),
                interval,
                code(PeriodType.class, node.get("period_type")));
    }

    private static <T extends Enum<T>> T code(Class<T> type, JsonNode node) {
        return Enum.valueOf(type, node.asText().toUpperCase(Locale.ROOT));
    }
}
