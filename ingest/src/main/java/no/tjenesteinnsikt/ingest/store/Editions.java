package no.tjenesteinnsikt.ingest.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Protection;

/** The editions that a dataset holds, and which of them may go. */
public final class Editions {
    private static final Duration YOUNG = Duration.ofHours(24);

    /**
     * A snapshot on the disk.
     *
     * @param snapshot its id
     * @param publication its last publication, empty where it never was published
     * @param isCurrent whether readers get it now
     */
    public record Held(String snapshot, Optional<Publication> publication, boolean isCurrent) {}

    private Editions() {}

    /** The snapshots on the disk, the last published first. */
    public static List<Held> held(DatasetFolder folder) {
        List<Publication> history = History.read(folder);
        Optional<String> current = folder.published().map(Edition::snapshot);
        List<Held> all = new ArrayList<>();
        for (Path path : folders(folder.snapshots())) {
            String id = String.valueOf(path.getFileName());
            all.add(new Held(
                    id, History.lastOf(history, id), current.filter(id::equals).isPresent()));
        }
        all.sort(Comparator.comparing(Editions::publishedAt).reversed().thenComparing(Held::snapshot));
        return all;
    }

    private static Instant publishedAt(Held held) {
        return held.publication().map(Publication::at).orElse(Instant.MIN);
    }

    /**
     * Removes all but the last published snapshots. Never the current one, and none younger than 24 hours.
     *
     * @param keep how many to keep, at least one
     * @param now the time
     * @return the ids of those that were removed
     */
    public static List<String> prune(DatasetWriter writer, int keep, Instant now) {
        if (keep < 1) {
            throw new IllegalArgumentException("Cannot keep " + keep + " snapshots");
        }
        List<String> removed = new ArrayList<>();
        List<Held> all = held(writer.folder());
        for (Held held : all.subList(Math.min(keep, all.size()), all.size())) {
            Instant since = held.publication()
                    .map(Publication::at)
                    .orElseGet(() -> modified(writer.folder().snapshot(held.snapshot())));
            boolean isNeeded = sources(writer.folder()).contains(held.snapshot());
            if (!held.isCurrent() && !isNeeded && Duration.between(since, now).compareTo(YOUNG) >= 0) {
                writer.remove(held.snapshot());
                removed.add(held.snapshot());
            }
        }
        return removed;
    }

    /** The snapshots with all numbers from which results were computed that hide some. */
    private static Set<String> sources(DatasetFolder folder) {
        return folders(folder.results()).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .map(result -> new Edition(result.substring(0, result.indexOf('-')), result))
                .flatMap(edition -> folder.protection(edition).stream())
                .map(Protection::computedFrom)
                .collect(Collectors.toSet());
    }

    private static Instant modified(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> folders(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(parent)) {
            return list.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
