package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * How DuckDB goes about a lake. The results are the same; the time is not: for small tables nearly all of it goes to opening
 * files and to planning, which keeps one processor busy for each statement.
 *
 * @param held the tables whose rows are held in memory: the smallest, as many as go into four megabytes of files
 * @param threads how many work for one statement: one where all tables are held
 * @param connections how many statements run at once: two where all tables are held
 */
record Pace(Set<Table> held, int threads, int connections) {
    private static final long HELD_BYTES = 4L << 20;

    Pace {
        held = Set.copyOf(held);
    }

    /** The pace for the size of a lake's files. One that is missing is said to be by the statement that reads it. */
    static Pace of(LakeFiles lake) {
        List<Table> bySize = Schema.SNAPSHOT.stream()
                .sorted(Comparator.comparingLong(table -> bytes(lake, table)))
                .toList();
        Set<Table> held = new HashSet<>();
        long sum = 0;
        for (Table table : bySize) {
            sum += bytes(lake, table);
            if (sum <= HELD_BYTES) {
                held.add(table);
            }
        }
        boolean isSmall = held.size() == bySize.size();
        return new Pace(held, isSmall ? 1 : 2, isSmall ? 2 : 1);
    }

    /** The same for readers, who narrow it: of a large lake too, most statements are about the tables that are held. */
    Pace forReaders() {
        return new Pace(held, threads, 2);
    }

    private static long bytes(LakeFiles lake, Table table) {
        return lake.of(table).stream().mapToLong(Pace::length).sum();
    }

    private static long length(URI file) {
        Path path = Path.of(file);
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a table of the lake is in the database, as {@code create} names it. */
    String relation(Table table) {
        return held.contains(table) ? "table " : "view ";
    }
}
