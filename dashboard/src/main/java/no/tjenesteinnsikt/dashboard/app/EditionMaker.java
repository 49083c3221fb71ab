package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.bulk.duckdb.DuckDbBulkStage;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.run.Build;
import no.tjenesteinnsikt.ingest.run.Ingestion;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;
import no.tjenesteinnsikt.ingest.run.Ledger;
import no.tjenesteinnsikt.ingest.run.ReadingCache;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;

/** From documents to a published edition: snapshot first, results from it, then both at once. */
final class EditionMaker {
    private final Job job;

    EditionMaker(Job job) {
        this.job = job;
    }

    /** What happens with an edition that is ready. */
    enum Ending {
        PUBLISH,
        PREVIEW
    }

    /**
     * What an ingest came to.
     *
     * @param prepared what became of each file
     * @param edition the edition that was made; empty where every file was rejected
     */
    record Made(Prepared prepared, Optional<Edition> edition) {}

    /** Makes a dataset that ships with the product. */
    void makeShipped(DatasetFolder folder) {
        job.console().progress("Lager datasettet " + folder.name() + " …");
        ingest(folder, List.of(), GivenYears.NONE, Ending.PUBLISH);
    }

    /**
     * Puts files into a dataset. Nothing is written when each of them is rejected.
     *
     * @param added the files that the user put in
     * @param given the years that the user gave for them
     */
    Made ingest(DatasetFolder folder, List<SourceFile> added, GivenYears given, Ending ending) {
        try (ShippedDocuments shipped = ShippedDocuments.of(job.settings(), folder.name())) {
            List<SourceFile> files = new ArrayList<>(shipped.files());
            files.addAll(added);
            return ingest(folder, files, !added.isEmpty(), given, ending);
        }
    }

    private Made ingest(
            DatasetFolder folder, List<SourceFile> files, boolean anyAdded, GivenYears given, Ending ending) {
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new);
                Ingestion ingestion = ingestion(writer)) {
            Prepared prepared =
                    ingestion.prepare(files, given, name -> job.console().progress("Leser " + name + " …"));
            if (anyAdded && !anyAccepted(prepared)) {
                return new Made(prepared, Optional.empty());
            }
            job.console().progress("Skriver datautgaven …");
            Edition edition = edition(writer, ingestion.writeSnapshot(prepared));
            finish(writer, edition, ending);
            return new Made(prepared, Optional.of(edition));
        }
    }

    private static Ingestion ingestion(DatasetWriter writer) {
        DatasetFolder folder = writer.folder();
        return new Ingestion(
                writer,
                new Ledger(folder, DuckDbParquetFiles::new),
                new ReadingCache(folder.readings(), Build.id()),
                Ingestion.LARGE_BYTES,
                DuckDbBulkStage::new);
    }

    private static boolean anyAccepted(Prepared prepared) {
        return prepared.added().stream()
                .anyMatch(document -> document.document().outcome() == Outcome.ACCEPTED);
    }

    private Edition edition(DatasetWriter writer, String snapshot) {
        job.console().progress("Beregner indikatorene …");
        return new Indicators(job).compute(writer, snapshot);
    }

    private void finish(DatasetWriter writer, Edition edition, Ending ending) {
        if (ending == Ending.PREVIEW) {
            writer.keepPreview(edition);
            job.console().err().println("Datautgaven " + edition.snapshot() + " er klar. Publiser den med «publish».");
        } else {
            writer.publish(job.publication("ingest", edition));
        }
    }
}
