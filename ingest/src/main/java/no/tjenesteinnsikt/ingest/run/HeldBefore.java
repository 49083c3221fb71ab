package no.tjenesteinnsikt.ingest.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.bulk.BulkReading;
import no.tjenesteinnsikt.ingest.lake.Schema;

/**
 * What a large file gave, and the snapshot that has its rows.
 *
 * @param snapshot the snapshot's id
 * @param recognised what was read, with all findings
 * @param bulk how many rows there are
 */
record HeldBefore(String snapshot, Recognised recognised, BulkReading bulk) {
    private static final JsonMapper JSON = new JsonMapper();

    byte[] bytes() throws IOException {
        ObjectNode root = JSON.createObjectNode();
        root.put("snapshot", snapshot)
                .put("table", bulk.table().name())
                .put("rows", bulk.rows())
                .put("reading", Base64.getEncoder().encodeToString(ReadingJson.write(recognised)));
        return JSON.writeValueAsBytes(root);
    }

    /** Reads what {@link #bytes} wrote; empty where it is something else. */
    static Optional<HeldBefore> read(byte[] content) {
        try {
            JsonNode root = JSON.readTree(content);
            Recognised recognised = ReadingJson.read(
                    Base64.getDecoder().decode(root.required("reading").textValue()));
            BulkReading bulk = new BulkReading(
                    Schema.table(root.required("table").textValue()),
                    recognised.reading(),
                    root.required("rows").longValue(),
                    recognised.reading().findings().size());
            return Optional.of(new HeldBefore(root.required("snapshot").textValue(), recognised, bulk));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
