package no.tjenesteinnsikt.dashboard.view;

import java.util.HashMap;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/**
 * Where a row was read, as a link to the line.
 *
 * @param text the document and line that it was taken from
 * @param address the place in the document that was read
 */
public record SourceLink(String text, String address) {

    /** Names the documents of an edition. */
    public static final class Maker {
        private final Map<String, String> titles = new HashMap<>();
        private final Map<String, String> files = new HashMap<>();

        public Maker(PublishedData data) {
            for (Row document : data.in(SourceTables.SOURCE_DOCUMENT)) {
                files.put(document.text("source_id"), document.text("file_name"));
                titles.put(
                        document.text("source_id"),
                        document.get("title").map(Object::toString).orElse(document.text("file_name")));
            }
        }

        /** The link of a row: a fact of ours names the place it was taken from, any other its document and place. */
        public SourceLink of(Row row) {
            String document = row.text("source_id");
            String locator = row.text("locator");
            return new SourceLink(
                    row.get("original")
                            .map(Object::toString)
                            .orElseGet(() -> titles.getOrDefault(document, document) + ", " + locator),
                    Addresses.source(document, locator));
        }

        /** The link of a row, named by the file and the place in it, as a footnote has it. */
        public SourceLink footnote(Row row) {
            String document = row.text("source_id");
            String locator = row.text("locator");
            return new SourceLink(
                    files.getOrDefault(document, document) + ", " + locator, Addresses.source(document, locator));
        }

        /** The link of a row to the file that was read, for what the place it was taken from does not say. */
        public SourceLink ownFile(Row row) {
            String document = row.text("source_id");
            String locator = row.text("locator");
            return new SourceLink(
                    titles.getOrDefault(document, document) + ", " + locator, Addresses.source(document, locator));
        }
    }
}
