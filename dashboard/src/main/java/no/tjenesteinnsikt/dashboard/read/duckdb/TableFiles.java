package no.tjenesteinnsikt.dashboard.read.duckdb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * The files of one table in two editions, without those that are the same, byte for byte: a file's bytes depend on its
 * rows alone.
 *
 * @param before the files of the older edition that differ
 * @param after those of the newer one
 */
record TableFiles(List<Path> before, List<Path> after) {

    static TableFiles of(DatasetFolder folder, Optional<Edition> before, Edition after, Table table) {
        Map<String, Path> old =
                before.map(edition -> files(place(folder, edition, table))).orElseGet(TreeMap::new);
        Map<String, Path> fresh = files(place(folder, after, table));
        List<String> same = old.entrySet().stream()
                .filter(entry -> isSame(entry.getValue(), fresh.getOrDefault(entry.getKey(), entry.getValue())))
                .map(Map.Entry::getKey)
                .filter(fresh::containsKey)
                .toList();
        same.forEach(name -> {
            old.remove(name);
            fresh.remove(name);
        });
        return new TableFiles(List.copyOf(old.values()), List.copyOf(fresh.values()));
    }

    boolean isEmpty() {
        return before.isEmpty() && after.isEmpty();
    }

    private static Path place(DatasetFolder folder, Edition edition, Table table) {
        Path root =
                Schema.RESULT.contains(table) ? folder.result(edition.result()) : folder.snapshot(edition.snapshot());
        return root.resolve(table.name());
    }

    private static Map<String, Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return new TreeMap<>();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<String, Path> files = new TreeMap<>();
            walk.filter(file -> file.toString().endsWith(".parquet"))
                    .forEach(file -> files.put(folder.relativize(file).toString(), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
