package no.tjenesteinnsikt.ingest.assembly;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.TableRows;
import no.tjenesteinnsikt.ingest.spill.RowLog;

/**
 * The rows of a snapshot, in a file for each table until they are written.
 *
 * <p>Documents that replace others stand beside them.
 */
public final class Joined implements TableRows {
    private final Path folder;
    private final Map<Table, RowLog> tables = new HashMap<>();
    private final List<Replacement> replacements;

    Joined(Path folder, List<Replacement> replacements) {
        this.folder = folder;
        this.replacements = List.copyOf(replacements);
    }

    /**
     * A document and the older version that it counts in place of.
     *
     * @param newer the one that counts
     * @param older the one that does not
     */
    public record Replacement(DocumentEntry newer, DocumentEntry older) {}

    void add(Row row) {
        tables.computeIfAbsent(row.table(), table -> new RowLog(folder.resolve(table.name())))
                .add(0, row);
    }

    @Override
    public void forEach(Table table, Consumer<Row> reader) {
        RowLog log = tables.get(table);
        if (log != null) {
            log.forEach((number, row) -> reader.accept(row));
        }
    }

    /** Which documents count in place of which. */
    public List<Replacement> replacements() {
        return replacements;
    }
}
