package no.tjenesteinnsikt.analytics.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * Which Parquet files each table of a snapshot has. A table without files is an empty table. A file is named by its URI,
 * so that an engine that leaves the machine can read it where it lies.
 *
 * <p>A filter is a smaller lake: the same views, restricted to the chosen services and years. It belongs here, beside the
 * files, so that every engine applies it where it makes its views and no indicator knows of it.
 *
 * @param files by table name; tables that are left out are empty
 * @param restriction which of their rows are left
 */
public record LakeFiles(Map<String, List<URI>> files, Restriction restriction) {
    /** Files of which all rows count. */
    public LakeFiles(Map<String, List<URI>> files) {
        this(files, Restriction.NONE);
    }

    public LakeFiles {
        Map<String, List<URI>> copy = new HashMap<>();
        files.forEach((table, places) ->
                copy.put(Schema.table(table).name(), places.stream().sorted().toList()));
        files = Map.copyOf(copy);
    }

    /** The smaller lake of the same files. */
    public LakeFiles restrictedTo(Restriction smaller) {
        return new LakeFiles(files, smaller);
    }

    /** Files on this machine. */
    public static LakeFiles local(Map<String, List<Path>> files) {
        Map<String, List<URI>> places = new HashMap<>();
        files.forEach((table, paths) ->
                places.put(table, paths.stream().map(Path::toUri).toList()));
        return new LakeFiles(places);
    }

    /** A lake in which every table is empty. */
    public static LakeFiles empty() {
        return new LakeFiles(Map.of());
    }

    /**
     * The files of a snapshot's folder.
     *
     * @throws LakeException where a table's file is missing
     */
    public static LakeFiles ofSnapshot(Path folder) {
        Map<String, List<Path>> files = new HashMap<>();
        for (Table table : Schema.SNAPSHOT) {
            files.put(table.name(), filesOf(table, folder.resolve(table.name())));
        }
        return local(files);
    }

    /** The files of a table, sorted. */
    public List<URI> of(Table table) {
        return files.getOrDefault(table.name(), List.of());
    }

    private static List<Path> filesOf(Table table, Path folder) {
        if (table.equals(ReportTables.ACTIVITY)) {
            return Files.isDirectory(folder) ? parquetBelow(folder) : List.of();
        }
        Path file = folder.resolve("part-0.parquet");
        if (!Files.isRegularFile(file)) {
            throw new LakeException(
                    LakeException.Reason.DAMAGED,
                    "Finner ikke " + file
                            + ": datautgaven er skadet. Gå tilbake til en tidligere datautgave med «restore».");
        }
        return List.of(file);
    }

    private static List<Path> parquetBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(p -> p.toString().endsWith(".parquet")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
