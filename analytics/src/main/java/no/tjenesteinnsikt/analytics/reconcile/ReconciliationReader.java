package no.tjenesteinnsikt.analytics.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.definitions.DefinitionFiles;
import no.tjenesteinnsikt.analytics.definitions.YamlText;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.jspecify.annotations.Nullable;

/** Reads how published figures are to be computed. */
public final class ReconciliationReader {
    private static final String YAML = ".yaml";
    private static final String GENERAL = "none";

    private final YamlText yaml = YamlText.following("/schemas/reconciliation.schema.json");

    /**
     * All definitions.
     *
     * @param catalogue the indicators that a reading may name
     * @throws DefinitionException where one cannot be used
     */
    public List<Reconciliation> read(DefinitionFiles files, Catalogue catalogue) {
        return files.names().stream()
                .map(name -> reconciliation(files, name, catalogue))
                .toList();
    }

    private Reconciliation reconciliation(DefinitionFiles files, String name, Catalogue catalogue) {
        String file = files.label(name, YAML);
        JsonNode node = yaml.read(files, name, YAML);
        String text = files.read(name, YAML).replace("\r\n", "\n");
        if (node.has("calculation")) {
            Place place = new Place(file, "feltet readings", GENERAL, 0, catalogue);
            return new Reconciliation.OfCalculation(node.get("calculation").asText(), computable(place, node), text);
        }
        String periodType = node.get("period_type").asText();
        int period = node.get("period").asInt();
        Map<String, FigureDefinition> figures = new HashMap<>();
        node.get("figures").properties().forEach(e -> {
            Place place = new Place(file, "feltet figures." + e.getKey(), periodType, period, catalogue);
            figures.put(e.getKey(), figure(place, e.getValue()));
        });
        return new Reconciliation.OfPublication(periodType, period, figures, text);
    }

    private record Place(String file, String field, String periodType, int period, Catalogue catalogue) {}

    private static FigureDefinition figure(Place place, JsonNode node) {
        if (node.has("cannot_be_computed")) {
            return new FigureDefinition.NotComputable(
                    node.get("cannot_be_computed").asText());
        }
        return computable(place, node);
    }

    private static FigureDefinition.Computable computable(Place place, JsonNode node) {
        List<ReadingDefinition> readings = new ArrayList<>();
        node.get("readings").forEach(reading -> readings.add(reading(place, reading)));
        return new FigureDefinition.Computable(readings, node.path("remark").asText(""));
    }

    private static ReadingDefinition reading(Place place, JsonNode node) {
        String indicator = node.get("indicator").asText();
        if (place.catalogue().find(indicator).isEmpty()) {
            throw new DefinitionException(
                    place.file(), place.field(), "indikatoren «" + indicator + "» finnes ikke. Rett navnet.");
        }
        return new ReadingDefinition(
                node.get("name").asText(),
                node.get("definition").asText(),
                indicator,
                key(place, node.path("key")),
                Part.valueOf(node.get("part").asText().toUpperCase(Locale.ROOT)));
    }

    private static ValueKey key(Place place, JsonNode node) {
        return new ValueKey(
                node.path("period_type").asText(place.periodType()),
                node.path("period").asInt(place.period()),
                node.path("series").asText("review"),
                text(node, "service_id"),
                text(node, "region_id"),
                text(node, "kind"),
                text(node, "category"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.has(field) ? node.get(field).asText() : null;
    }
}
