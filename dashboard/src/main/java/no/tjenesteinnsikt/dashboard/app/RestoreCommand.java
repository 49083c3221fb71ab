package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Goes back to an earlier edition. */
@Command(name = "restore", description = "Går tilbake til en tidligere datautgave.")
final class RestoreCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "DATAUTGAVE", description = "Kjennetegnet fra «snapshots».")
    private String snapshot = "";

    RestoreCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        try (DatasetWriter writer = DatasetWriter.open(job.published(), DuckDbParquetFiles::new)) {
            Edition edition = writer.editionOf(snapshot);
            writer.publish(job.publication("restore", edition));
            job.console().out().println("Datautgaven " + edition.snapshot() + " gjelder nå for " + job.dataset() + ".");
        }
        return CommandLineInterface.DONE;
    }
}
