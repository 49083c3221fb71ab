package no.tjenesteinnsikt.ingest.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;

/** What an assembly makes of some documents, all rows in an order of their own. */
final class JoinedOf {
    private JoinedOf() {}

    static Rows documents(List<ReadDocument> documents) {
        try {
            Path folder = Files.createTempDirectory("joined");
            try (Assembly assembly = new Assembly(folder)) {
                Joined joined =
                        assembly.join(documents.stream().map(assembly::take).toList());
                List<Row> rows = new ArrayList<>();
                Schema.SNAPSHOT.forEach(table -> {
                    List<Row> ofTable = new ArrayList<>();
                    joined.forEach(table, ofTable::add);
                    ofTable.sort(Comparator.comparing(row -> row.values().toString()));
                    rows.addAll(ofTable);
                });
                return Rows.of(rows);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
