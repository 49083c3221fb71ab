package no.tjenesteinnsikt.ingest.assembly;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.spill.RowGroups;

/** The findings of all documents and of what joining them showed, each once. */
final class Findings implements AutoCloseable {
    private final RowGroups rows;
    private final Set<String> documents = new HashSet<>();

    Findings(Path folder, long bytes) {
        this.rows = new RowGroups(folder, bytes);
    }

    void add(Finding finding) {
        add(finding.toRow());
    }

    void add(Row finding) {
        rows.add(0, finding);
        documents.add(finding.text("source_id"));
    }

    /** Whether any of them is about a document. */
    boolean concern(String sourceId) {
        return documents.contains(sourceId);
    }

    /** Of those that say the same of the same place, one: always the same, whichever came first. */
    void forEach(Consumer<Row> reader) {
        rows.forEach(same -> reader.accept(same.stream()
                .min(Comparator.comparing(row -> row.values().toString()))
                .orElseThrow()));
    }

    @Override
    public void close() {
        rows.close();
    }
}
