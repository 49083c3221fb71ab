package no.tjenesteinnsikt.analytics;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * Results on the way from the process that computed them to the one that publishes them: a line of JSON that says what
 * they are and how many rows there are, then one line for each row.
 */
public final class ResultLines {
    private static final int FORMAT = 1;
    private static final JsonMapper JSON = new JsonMapper();

    private ResultLines() {}

    /** Writes all of it. */
    public static void write(ComputedResults computed, Writer out) throws IOException {
        List<Row> rows = rows(computed.results());
        ObjectNode head = JSON.createObjectNode()
                .put("format", FORMAT)
                .put("snapshot", computed.snapshot())
                .put("catalogue", computed.catalogue())
                .put("engine", computed.engine())
                .put("rows", rows.size());
        line(out, head);
        for (Row row : rows) {
            line(out, ResultCells.json(row, JSON.createObjectNode()));
        }
    }

    /** All rows, table by table. */
    public static List<Row> rows(Results results) {
        return Stream.of(results.indicator(), results.indicatorValue(), results.reconciliation())
                .flatMap(List::stream)
                .toList();
    }

    private static void line(Writer out, JsonNode node) throws IOException {
        out.write(JSON.writeValueAsString(node));
        out.write('\n');
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws LakeException where it is something else, or not all of it
     */
    public static ComputedResults read(Reader in) throws IOException {
        List<String> lines = new BufferedReader(in).lines().toList();
        JsonNode head = lines.isEmpty() ? JSON.nullNode() : parse(lines.get(0));
        if (head.path("format").asInt() != FORMAT || head.path("rows").asInt(-1) != lines.size() - 1) {
            throw damaged("den er ikke hel, eller noe annet enn resultater");
        }
        Map<Table, List<Row>> rows = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            Row row = row(parse(line));
            rows.computeIfAbsent(row.table(), table -> new ArrayList<>()).add(row);
        }
        return new ComputedResults(
                head.path("snapshot").asText(),
                head.path("catalogue").asText(),
                head.path("engine").asText(),
                new Results(
                        rows.getOrDefault(ResultTables.INDICATOR, List.of()),
                        rows.getOrDefault(ResultTables.INDICATOR_VALUE, List.of()),
                        rows.getOrDefault(ResultTables.RECONCILIATION, List.of())));
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw damaged("en linje er ikke JSON");
        }
    }

    private static Row row(JsonNode node) {
        try {
            Table table = Schema.table(node.path("table").asText());
            if (!Schema.RESULT.contains(table)) {
                throw damaged("den har rader av " + table.name());
            }
            return ResultCells.row(table, node.path("values"));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw damaged("en rad følger ikke kontrakten");
        }
    }

    private static LakeException damaged(String why) {
        return new LakeException(
                Reason.DAMAGED, "Kan ikke bruke filen med resultater: " + why + ". Kjør beregningen på nytt.");
    }
}
