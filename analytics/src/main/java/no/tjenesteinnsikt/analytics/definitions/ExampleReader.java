package no.tjenesteinnsikt.analytics.definitions;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ColumnType;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/** Reads {@code ID.example.yaml}. A column that is left out is empty, or harmless where the lake asks for a value. */
public final class ExampleReader {
    private static final String ENDING = ".example.yaml";
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final YamlText yaml = YamlText.following("/schemas/example.schema.json");
    private int rows;

    /**
     * The example of a definition, empty where it has none.
     *
     * @param name {@code THEME/ID}
     * @throws DefinitionException where it names a table or column that the lake does not have, or a value that fits none
     */
    public Optional<Example> read(DefinitionFiles files, String name) {
        if (!files.has(name, ENDING)) {
            return Optional.empty();
        }
        JsonNode node = yaml.read(files, name, ENDING);
        rows = 0;
        String label = files.label(name, ENDING);
        List<Row> given = new ArrayList<>();
        node.get("given")
                .properties()
                .forEach(table -> table.getValue().forEach(row -> given.add(row(label, table.getKey(), row))));
        List<Map<String, String>> then = new ArrayList<>();
        node.get("then").forEach(value -> then.add(texts(value)));
        return Optional.of(new Example(given, then));
    }

    private static Map<String, String> texts(JsonNode node) {
        Map<String, String> texts = new HashMap<>();
        node.properties().forEach(e -> texts.put(e.getKey(), e.getValue().asText()));
        return texts;
    }

    private Row row(String label, String name, JsonNode node) {
        Table table = Schema.SNAPSHOT.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new DefinitionException(label, "given", "ingen tabell heter «" + name + "»."));
        node.fieldNames().forEachRemaining(column -> {
            if (!table.has(column)) {
                throw new DefinitionException(label, "given", "«" + name + "» har ingen kolonne «" + column + "».");
            }
        });
        rows++;
        Row.Builder row = Row.of(table);
        for (Column column : table.columns()) {
            value(label, column, node.get(column.name())).ifPresent(value -> row.set(column.name(), value));
        }
        return row.build();
    }

    private Optional<Object> value(String label, Column column, @org.jspecify.annotations.Nullable JsonNode given) {
        if (given != null && !given.isNull()) {
            try {
                return Optional.of(column.type().value(given.asText()));
            } catch (RuntimeException e) {
                throw new DefinitionException(
                        label,
                        "given",
                        "«" + given.asText() + "» passer ikke i " + column.name() + " ("
                                + column.type().sql() + ").",
                        e);
            }
        }
        return column.isOptional() || given != null ? Optional.empty() : Optional.of(harmless(column));
    }

    private Object harmless(Column column) {
        String name = column.name();
        if (name.equals("source_id")) {
            return "eksempel";
        }
        if (name.equals("locator")) {
            return "L" + rows;
        }
        if (!column.codes().isEmpty()) {
            return column.codes().contains("value") ? "value" : column.codes().get(0);
        }
        ColumnType type = column.type();
        if (type instanceof ColumnType.Varchar) {
            return "x";
        }
        if (type instanceof ColumnType.Day) {
            return DAY;
        }
        if (type instanceof ColumnType.Bool) {
            return false;
        }
        if (type instanceof ColumnType.Moment) {
            return Instant.EPOCH;
        }
        return type instanceof ColumnType.Decimal ? BigDecimal.ZERO : type.value("0");
    }
}
