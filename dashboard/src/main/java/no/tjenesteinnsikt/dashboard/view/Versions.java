package no.tjenesteinnsikt.dashboard.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/**
 * Which documents are corrected versions of others.
 *
 * @param byId all documents
 * @param newerOf for a document that is replaced, the one that counts in its place
 */
record Versions(Map<String, Row> byId, Map<String, Row> newerOf) {

    static Versions of(PublishedData data) {
        Map<String, Row> byId = new HashMap<>();
        Map<String, Row> newerOf = new HashMap<>();
        for (Row row : data.in(SourceTables.SOURCE_DOCUMENT)) {
            byId.put(row.text("source_id"), row);
            row.get("replaces").ifPresent(older -> newerOf.put(older.toString(), row));
        }
        return new Versions(byId, newerOf);
    }

    /** The document that counts in place of this one. */
    Optional<Row> newer(Row document) {
        return Optional.ofNullable(newerOf.get(document.text("source_id")));
    }

    /** The document that this one replaces. */
    Optional<Row> older(Row document) {
        return document.get("replaces").map(id -> byId.get(id.toString()));
    }

    /** Both in words, empty where there is neither. */
    String words(Row document, Texts texts) {
        String newer = newer(document)
                .map(row -> texts.get("findings.replaced_by", row.text("file_name")))
                .orElse("");
        String older = older(document)
                .map(row -> texts.get("findings.replaces", row.text("file_name")))
                .orElse("");
        return (newer + " " + older).strip();
    }
}
