package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.run.Ingestion;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;
import no.tjenesteinnsikt.ingest.run.Ledger;
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
    Prepared ingest(DatasetFolder folder, List<SourceFile> added, GivenYears given, Ending ending) {
        List<SourceFile> files = new ArrayList<>(ShippedDatasets.documents(job.settings(), folder.name()));
        files.addAll(added);
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new);
                Ingestion ingestion = new Ingestion(writer, new Ledger(folder, DuckDbParquetFiles::new))) {
            Prepared prepared =
                    ingestion.prepare(files, given, name -> job.console().progress("Leser " + name + " …"));
            if (added.isEmpty() || anyAccepted(prepared)) {
                finish(writer, edition(writer, prepared.rows()), ending);
            }
            return prepared;
        }
    }

    private static boolean anyAccepted(Prepared prepared) {
        return prepared.added().stream()
                .anyMatch(
                        document -> document.document().orElseThrow().reading().outcome() == Outcome.ACCEPTED);
    }

    private Edition edition(DatasetWriter writer, Rows rows) {
        String snapshot = writer.writeSnapshot(rows);
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
