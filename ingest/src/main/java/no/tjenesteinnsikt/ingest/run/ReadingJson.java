package no.tjenesteinnsikt.ingest.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.StatedYear;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.jspecify.annotations.Nullable;

/** A reading as JSON and back, without loss: every value is the text that its type writes. */
final class ReadingJson {
    private static final JsonMapper JSON = new JsonMapper();

    private ReadingJson() {}

    static byte[] write(Recognised read) throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("media_type", read.mediaType()).put("kind", read.kindOfForm());
        put(root, "form", read.form());
        root.put("standing", read.version().standing().name());
        put(root, "number", read.version().number());
        put(root, "date", read.version().date());
        Reading reading = read.reading();
        root.put("outcome", reading.outcome().name());
        putYear(root, "report_year", reading.reportYear());
        putYear(root, "assessment_year", reading.assessmentYear());
        ArrayNode findings = root.putArray("findings");
        reading.findings()
                .forEach(finding -> findings.addArray()
                        .add(finding.sourceId())
                        .add(finding.severity().name())
                        .add(finding.code())
                        .add(finding.message())
                        .add(finding.remedy())
                        .add(finding.locator()));
        ArrayNode rows = root.putArray("rows");
        for (Row row : reading.rows()) {
            ArrayNode values = rows.addArray().add(row.table().name());
            for (Object value : row.values()) {
                values.add(value == null ? null : value.toString());
            }
        }
        return JSON.writeValueAsBytes(root);
    }

    private static void put(ObjectNode node, String field, Optional<?> value) {
        value.ifPresent(v -> node.put(field, v.toString()));
    }

    private static void putYear(ObjectNode node, String field, Optional<StatedYear> year) {
        year.ifPresent(y -> node.putArray(field).add(y.year()).add(y.basis()));
    }

    /** Reads what {@link #write} wrote; fails with whatever exception where it is something else. */
    static Recognised read(byte[] content) throws IOException {
        JsonNode root = JSON.readTree(content);
        Reading reading = new Reading(
                Reading.Outcome.valueOf(root.required("outcome").textValue()),
                rows(root.required("rows")),
                findings(root.required("findings")),
                year(root, "report_year"),
                year(root, "assessment_year"));
        StatedVersion version = new StatedVersion(
                StatedVersion.Standing.valueOf(root.required("standing").textValue()),
                text(root, "number").map(Integer::valueOf),
                text(root, "date").map(LocalDate::parse));
        return new Recognised(
                root.required("media_type").textValue(),
                text(root, "form"),
                root.required("kind").textValue(),
                reading,
                version);
    }

    private static Optional<String> text(JsonNode root, String field) {
        return Optional.ofNullable(root.path(field).textValue());
    }

    private static Optional<StatedYear> year(JsonNode root, String field) {
        return root.has(field)
                ? Optional.of(new StatedYear(
                        root.get(field).required(0).intValue(),
                        root.get(field).required(1).textValue()))
                : Optional.empty();
    }

    private static List<Finding> findings(JsonNode array) {
        List<Finding> findings = new ArrayList<>();
        for (JsonNode one : array) {
            findings.add(new Finding(
                    one.required(0).textValue(),
                    Finding.Severity.valueOf(one.required(1).textValue()),
                    one.required(2).textValue(),
                    one.required(3).textValue(),
                    one.required(4).textValue(),
                    one.required(5).textValue()));
        }
        return findings;
    }

    private static List<Row> rows(JsonNode array) {
        List<Row> rows = new ArrayList<>();
        for (JsonNode one : array) {
            Table table = Schema.table(one.required(0).textValue());
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < table.columns().size(); i++) {
                String text = one.required(i + 1).textValue();
                values.add(text == null ? null : table.columns().get(i).type().value(text));
            }
            rows.add(new Row(table, values));
        }
        return rows;
    }
}
