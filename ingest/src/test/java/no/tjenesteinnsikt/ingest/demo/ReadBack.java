package no.tjenesteinnsikt.ingest.demo;

import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.bulk.duckdb.DuckDbBulkStage;
import no.tjenesteinnsikt.ingest.demo.planted.MadeDocument;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.run.Ingestion;
import no.tjenesteinnsikt.ingest.run.Ledger;
import no.tjenesteinnsikt.ingest.run.ReadingCache;
import no.tjenesteinnsikt.ingest.run.SourceFiles;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;

/**
 * A constructed dataset that was written to files and ingested from them.
 *
 * @param made its documents, without their content
 * @param rows what the snapshot holds
 */
record ReadBack(List<MadeDocument> made, List<Row> rows) {
    static ReadBack of(DemoDataset demo, Path reference, Path home) {
        Path documents = home.resolve("documents");
        PlantedFacts planted = new PlantedFacts(new DemoFolder(documents));
        demo.make(reference, planted);
        return new ReadBack(planted.documents(), ingested(documents, home));
    }

    private static List<Row> ingested(Path documents, Path home) {
        DatasetFolder folder = new DatasetFolder(home, new DatasetName("demo"));
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new);
                Ingestion ingestion = new Ingestion(
                        writer,
                        new Ledger(folder, DuckDbParquetFiles::new),
                        new ReadingCache(folder.readings(), "test"),
                        Ingestion.LARGE_BYTES,
                        DuckDbBulkStage::new);
                DuckDbParquetFiles files = new DuckDbParquetFiles()) {
            String snapshot = ingestion.writeSnapshot(ingestion.prepare(
                    SourceFiles.find(List.of(documents), Origin.SHIPPED), GivenYears.NONE, name -> {}));
            return Schema.SNAPSHOT.stream()
                    .flatMap(table -> files.read(folder.snapshot(snapshot), table).stream())
                    .toList();
        }
    }

    Rows read() {
        return Rows.of(rows);
    }
}
