package no.tjenesteinnsikt.analytics.engine.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;

/**
 * How DuckDB goes about a lake. The results are the same; the time is not: for a small lake nearly all of it goes to
 * opening files and to planning, which keeps one processor busy for each statement.
 */
enum Pace {
    /** The rows are held in memory, and two statements run at once, each by one thread. */
    SMALL("table ", 1, 2),
    /** The rows stay in their files, and all threads work for one statement. */
    LARGE("view ", 2, 1);

    private static final long SMALL_BYTES = 4L << 20;

    private final String relation;
    private final int threads;
    private final int connections;

    Pace(String relation, int threads, int connections) {
        this.relation = relation;
        this.threads = threads;
        this.connections = connections;
    }

    /** The pace for the size of a lake's files. One that is missing is said to be by the statement that reads it. */
    static Pace of(LakeFiles lake) {
        long bytes = lake.files().values().stream()
                .flatMap(List::stream)
                .mapToLong(Pace::length)
                .sum();
        return bytes <= SMALL_BYTES ? SMALL : LARGE;
    }

    private static long length(URI file) {
        Path path = Path.of(file);
        try {
            return Files.exists(path) ? Files.size(path) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a table of the lake is in the database. */
    String relation() {
        return relation;
    }

    int threads() {
        return threads;
    }

    int connections() {
        return connections;
    }
}
