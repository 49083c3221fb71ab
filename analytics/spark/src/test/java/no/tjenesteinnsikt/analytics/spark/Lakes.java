package no.tjenesteinnsikt.analytics.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.definitions.ExampleReader;
import no.tjenesteinnsikt.analytics.definitions.ShippedFiles;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.bulk.duckdb.DuckDbBulkStage;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.run.Ingestion;
import no.tjenesteinnsikt.ingest.run.Ledger;
import no.tjenesteinnsikt.ingest.run.ReadingCache;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import no.tjenesteinnsikt.ingest.run.SourceFiles;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;

/** Snapshots as the product itself writes them. */
final class Lakes {
    private static final Path DATA = Path.of("..", "..", "data");

    private Lakes() {}

    /** The snapshot of the dataset that ships with the product, from its documents. */
    static Path shipped(Path home) {
        DatasetFolder folder = new DatasetFolder(home, new DatasetName("nasjonale-tjenester"));
        List<SourceFile> files =
                new ArrayList<>(SourceFiles.find(List.of(DATA.resolve("reference")), Origin.REFERENCE));
        files.addAll(SourceFiles.find(List.of(DATA.resolve("sources")), Origin.SHIPPED));
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new);
                Ingestion ingestion = new Ingestion(
                        writer,
                        new Ledger(folder, DuckDbParquetFiles::new),
                        new ReadingCache(folder.readings(), "test"),
                        Ingestion.LARGE_BYTES,
                        DuckDbBulkStage::new)) {
            return folder.snapshot(ingestion.writeSnapshot(ingestion.prepare(files, GivenYears.NONE, name -> {})));
        }
    }

    /** A snapshot of generated rows. */
    static Path generated(Path home) throws IOException {
        DatasetFolder folder = new DatasetFolder(home, new DatasetName("generert"));
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new)) {
            List<Row> rows = new ArrayList<>(GeneratedRows.all());
            rows.addAll(examples());
            return folder.snapshot(writer.writeSnapshot(Rows.of(onceEach(rows))));
        }
    }

    /** The rows of all examples; where two have a row of one key, the first stays. */
    private static List<Row> examples() {
        ShippedFiles files = new ShippedFiles("indicators");
        ExampleReader reader = new ExampleReader();
        List<Row> rows = new ArrayList<>();
        for (String name : files.names()) {
            reader.read(files, name).ifPresent(example -> example.given().forEach(row -> rows.add(of(name, row))));
        }
        return rows;
    }

    /** The services of one example are not those of another. */
    private static Row of(String name, Row row) {
        Row moved = row;
        for (String column : List.of("service_id", "same_as", "successor")) {
            if (row.table().has(column) && row.get(column).isPresent()) {
                moved = moved.with(column, name + "-" + row.text(column));
            }
        }
        return moved;
    }

    private static List<Row> onceEach(List<Row> rows) {
        Map<List<Object>, Row> first = new LinkedHashMap<>();
        rows.forEach(row -> first.putIfAbsent(List.of(row.table().name(), row.key()), row));
        return List.copyOf(first.values());
    }

    /** The same snapshot elsewhere. */
    static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
