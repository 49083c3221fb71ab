package no.tjenesteinnsikt.analytics.definitions;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads YAML that must follow a JSON schema. */
public final class YamlText {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final String schemaResource;
    private @Nullable JsonSchema schema;

    private YamlText(String schemaResource) {
        this.schemaResource = schemaResource;
    }

    /** A reader for the schema of that resource. */
    public static YamlText following(String schemaResource) {
        return new YamlText(schemaResource);
    }

    private JsonSchema schema() {
        if (schema == null) {
            schema = load(schemaResource);
        }
        return schema;
    }

    private static JsonSchema load(String schemaResource) {
        try (InputStream in = YamlText.class.getResourceAsStream(schemaResource)) {
            JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
            return factory.getSchema(Objects.requireNonNull(in, schemaResource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The document, valid. What the build has checked is not held against the schema again: that costs half a second.
     *
     * @throws DefinitionException where it is no YAML or does not follow the schema
     */
    public JsonNode read(DefinitionFiles files, String name, String ending) {
        String file = files.label(name, ending);
        JsonNode node = parse(file, files.read(name, ending));
        if (!files.areCheckedByTheBuild()) {
            validate(file, node);
        }
        return node;
    }

    private void validate(String file, JsonNode node) {
        schema().validate(node).stream()
                .min(Comparator.comparing(m -> m.getInstanceLocation() + m.getType() + m.getMessage()))
                .ifPresent(message -> {
                    throw new DefinitionException(file, "feltet " + place(message), problem(message));
                });
    }

    private static JsonNode parse(String file, String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String place = at == null ? "" : "linje " + at.getLineNr();
            String what =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new DefinitionException(file, place, "ikke gyldig YAML (" + what.strip() + "). Rett linjen.", e);
        }
    }

    private static String place(ValidationMessage message) {
        String path = message.getInstanceLocation().toString();
        String whole = message.getProperty() == null ? path : path + "." + message.getProperty();
        return whole.startsWith("$.") ? whole.substring(2) : whole;
    }

    private static String problem(ValidationMessage message) {
        return switch (message.getType()) {
            case "required" -> "feltet mangler. Legg det til.";
            case "additionalProperties" -> "feltet er ukjent. Rett navnet eller fjern det.";
            case "enum" -> "verdien må være én av " + arguments(message) + ".";
            case "type" -> "verdien har feil type. Skal være " + arguments(message) + ".";
            case "minLength" -> "teksten er tom. Skriv den.";
            default -> "verdien følger ikke skjemaet (" + message.getType() + " " + arguments(message) + "). Rett den.";
        };
    }

    private static String arguments(ValidationMessage message) {
        return Arrays.stream(message.getArguments()).map(String::valueOf).collect(Collectors.joining(", "));
    }
}
