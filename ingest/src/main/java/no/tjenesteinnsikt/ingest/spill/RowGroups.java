package no.tjenesteinnsikt.ingest.spill;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Brings rows of one table and key together. They lie in as many files as it takes for each to fit in memory; rows of one
 * key always lie in the same.
 */
public final class RowGroups implements AutoCloseable {
    /** What one file may have: some ten times as much in Java's memory. */
    private static final long PART_BYTES = 2L << 20;

    private static final int MOST_PARTS = 200;

    private final List<RowLog> parts = new ArrayList<>();

    /**
     * No row yet.
     *
     * @param folder where the files go
     * @param bytes about how many bytes the rows will take
     */
    public RowGroups(Path folder, long bytes) {
        long wanted = Math.min(bytes / PART_BYTES + 1, MOST_PARTS);
        for (int i = 0; i < wanted; i++) {
            parts.add(new RowLog(folder.resolve("part-" + i)));
        }
    }

    private record Same(String table, List<Object> key) {}

    private record Placed(long place, Row row) {}

    /**
     * Adds a row.
     *
     * @param place its place among the rows of its key
     */
    public void add(long place, Row row) {
        Same same = new Same(row.table().name(), row.key());
        parts.get(Math.floorMod(same.hashCode(), parts.size())).add(place, row);
    }

    /** Gives the rows of each key, in the order of their places; of two with the same place, the one that came first. */
    public void forEach(Consumer<List<Row>> reader) {
        for (RowLog part : parts) {
            Map<Same, List<Placed>> groups = new LinkedHashMap<>();
            part.forEach((place, row) -> groups.computeIfAbsent(
                            new Same(row.table().name(), row.key()), same -> new ArrayList<>())
                    .add(new Placed(place, row)));
            groups.values()
                    .forEach(group -> reader.accept(group.stream()
                            .sorted(Comparator.comparingLong(Placed::place))
                            .map(Placed::row)
                            .toList()));
        }
    }

    /** Removes the rows. */
    @Override
    public void close() {
        parts.forEach(RowLog::close);
    }
}
