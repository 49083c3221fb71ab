package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.bulk.duckdb.DuckDbBulkStage;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.Publication;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;

/** A dataset of a test, with what an ingest does to it. */
final class Lake {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Path home;
    private final DatasetFolder folder;
    private final String build;
    private final long largeBytes;

    private Lake(Path home, String build, long largeBytes) {
        this.home = home;
        this.folder = new DatasetFolder(home, new DatasetName("prøve"));
        this.build = build;
        this.largeBytes = largeBytes;
    }

    static Lake in(Path home) {
        return new Lake(home, "one build", Ingestion.LARGE_BYTES);
    }

    /** The same dataset, with a program of another build. */
    Lake withBuild(String name) {
        return new Lake(home, name, largeBytes);
    }

    /** The same dataset, with table files of this size and more read by the engine. */
    Lake largeFrom(long bytes) {
        return new Lake(home, build, bytes);
    }

    DatasetFolder folder() {
        return folder;
    }

    /** What an ingest came to. */
    record Ran(Prepared prepared, String snapshot) {}

    /** Writes files and puts them in, in this order; names and texts alternate. */
    Ran ingest(String... namesAndTexts) throws IOException {
        return ingest(files(namesAndTexts));
    }

    List<SourceFile> files(String... namesAndTexts) throws IOException {
        Path inbox = Files.createDirectories(home.resolve("inbox"));
        List<Path> paths = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path file = inbox.resolve(namesAndTexts[i]);
            Files.write(file, namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            paths.add(file);
        }
        return SourceFiles.find(paths, Origin.ADDED);
    }

    Ran ingest(List<SourceFile> files) {
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new);
                Ingestion ingestion = new Ingestion(
                        writer,
                        new Ledger(folder, DuckDbParquetFiles::new),
                        new ReadingCache(folder.readings(), build),
                        largeBytes,
                        DuckDbBulkStage::new)) {
            Prepared prepared = ingestion.prepare(files, GivenYears.NONE, name -> {});
            String snapshot = ingestion.writeSnapshot(prepared);
            Edition edition = writer.writeResult(snapshot, "00000000000000aa", Rows.of(List.of()));
            writer.publish(new Publication(NOON, "kari", "ingest", edition));
            return new Ran(prepared, snapshot);
        }
    }

    List<Row> rows(Table table) {
        try (DuckDbParquetFiles files = new DuckDbParquetFiles()) {
            return files.read(folder.snapshot(folder.requirePublished().snapshot()), table);
        }
    }
}
