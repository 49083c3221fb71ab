package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import picocli.CommandLine.Command;

/** Publishes what an ingest with a preview made ready. */
@Command(name = "publish", description = "Publiserer datautgaven som ble gjort klar med «ingest --preview».")
final class PublishCommand implements Callable<Integer> {
    private final RootCommand root;

    PublishCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        try (DatasetWriter writer = DatasetWriter.open(job.folder(), DuckDbParquetFiles::new)) {
            Edition edition = writer.previewed();
            writer.publish(job.publication("publish", edition));
            job.console().out().println("Publiserte datautgaven " + edition.snapshot() + " av " + job.dataset() + ".");
        }
        return CommandLineInterface.DONE;
    }
}
