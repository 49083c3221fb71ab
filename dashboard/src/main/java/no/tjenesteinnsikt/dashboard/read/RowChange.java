package no.tjenesteinnsikt.dashboard.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * One row that differs between two editions. Where a row was read from is no difference.
 *
 * @param table the row's table
 * @param kind whether only one of the editions has it
 * @param key the values of the row's key by their columns, those that are empty left out; empty for what has no key but
 *     its place
 * @param service the service that the row is about; empty where it is about none
 * @param cells the cells that differ; of a row that one edition lacks, all that are not empty
 */
public record RowChange(
        Table table, Kind kind, Map<String, String> key, Optional<String> service, List<CellChange> cells) {
    /** What happened to a row. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public RowChange {
        key = Collections.unmodifiableMap(new LinkedHashMap<>(key));
        cells = List.copyOf(cells);
    }

    /** The values of the row's key, in the order of its columns. */
    public List<String> keyWords() {
        return List.copyOf(key.values());
    }

    /**
     * One cell that differs.
     *
     * @param column the column
     * @param before its value in the older edition, as exact text
     * @param after its value in the newer one
     */
    public record CellChange(String column, Optional<String> before, Optional<String> after) {}
}
