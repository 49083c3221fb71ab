package no.tjenesteinnsikt.ingest.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.demo.planted.Shelf;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Keeps what every document says, on its way to another shelf, and writes it down: one fact a line. */
public final class PlantedFacts implements Shelf {
    private static final Set<String> PLACE = Set.of("source_id", "locator");

    private final Shelf next;
    private final List<MadeDocument> documents = new ArrayList<>();

    /** Passes every document on. */
    public PlantedFacts(Shelf next) {
        this.next = next;
    }

    @Override
    public void put(MadeDocument document) {
        next.put(document);
        documents.add(document.withoutContent());
    }

    /** The documents so far, without their content. */
    public List<MadeDocument> documents() {
        return List.copyOf(documents);
    }

    /** Writes {@code document,table,key,column,value}; a planted remark stands under the table {@code finding}. */
    public void write(Path file) {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord("document", "table", "key", "column", "value");
            for (MadeDocument document : documents) {
                document.rows().forEach(row -> write(csv, document.path(), row));
                document.remarks().forEach(code -> csv.writeRecord(document.path(), "finding", "", "code", code));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(CsvWriter csv, String path, Row row) {
        String key = row.table().key().stream()
                .filter(column -> !PLACE.contains(column))
                .map(column -> row.get(column).map(Object::toString).orElse(""))
                .collect(Collectors.joining(" · "));
        for (Column column : row.table().columns()) {
            if (!PLACE.contains(column.name())) {
                row.get(column.name())
                        .ifPresent(value ->
                                csv.writeRecord(path, row.table().name(), key, column.name(), value.toString()));
            }
        }
    }
}
