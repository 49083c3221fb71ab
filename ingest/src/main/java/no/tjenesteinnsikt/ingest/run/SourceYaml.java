package no.tjenesteinnsikt.ingest.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription.Access;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription.Reality;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/** A folder's {@code source.yaml}: what is known of its files from outside them. */
final class SourceYaml {
    static final String FILE_NAME = "source.yaml";

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final List<String> KINDS = List.of(
            "reference", "facts", "review", "questionnaire", "reference_group", "annual_report", "bulk", "other");

    private static final int ID_DIGITS = 16;

    private final Path file;
    private final JsonNode root;

    private SourceYaml(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** The folder's description; one that says nothing where there is none. */
    static SourceYaml in(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        if (!Files.isRegularFile(file)) {
            return new SourceYaml(file, MissingNode.getInstance());
        }
        try {
            JsonNode root = YAML.readTree(Files.readString(file));
            return new SourceYaml(file, root == null ? MissingNode.getInstance() : root);
        } catch (IOException e) {
            String problem = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new LakeException(
                    Reason.CANNOT_READ, "Kan ikke lese " + file + ": " + problem + " Rett filen, og prøv igjen.", e);
        }
    }

    Optional<String> documentKind() {
        return oneOf("document_kind", root.path("document_kind"), KINDS);
    }

    SourceDescription describe(String fileName) {
        JsonNode own = root.path("files").path(fileName);
        Optional<String> access = oneOf("text", either(own, "text"), List.of("public", "internal"));
        return new SourceDescription(
                text(either(own, "title")),
                text(either(own, "publisher")),
                text(either(own, "licence")),
                access.filter("public"::equals).isPresent() ? Access.PUBLIC : Access.INTERNAL,
                replaces(own.path("replaces")),
                oneOf("constructed", either(own, "constructed"), List.of("true", "false"))
                                .filter("true"::equals)
                                .isPresent()
                        ? Reality.CONSTRUCTED
                        : Reality.NOT_SAID);
    }

    private Optional<String> replaces(JsonNode node) {
        Optional<String> value = text(node);
        if (value.isPresent() && !value.get().matches("[0-9a-f]{16}([0-9a-f]{48})?")) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Kan ikke bruke " + file + ": replaces er «" + LakeException.printable(value.get())
                            + "», men må være id-en til et dokument, 16 heksadesimale tegn.");
        }
        return value.map(id -> id.substring(0, ID_DIGITS));
    }

    private JsonNode either(JsonNode own, String field) {
        return own.hasNonNull(field) ? own.path(field) : root.path(field);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Optional.of(node.asText()) : Optional.empty();
    }

    private Optional<String> oneOf(String field, JsonNode node, List<String> allowed) {
        Optional<String> value = text(node);
        if (value.isPresent() && !allowed.contains(value.get())) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Kan ikke bruke " + file + ": " + field + " er «" + LakeException.printable(value.get())
                            + "», men må være en av " + String.join(", ", allowed) + ".");
        }
        return value;
    }
}
