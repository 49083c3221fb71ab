package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import picocli.CommandLine.Command;

/** Writes all remarks on the data of the published edition as CSV. */
@Command(
        name = "findings",
        description = "Skriver alle merknader til dataene som CSV: hva, hvor og hvordan det rettes.")
final class FindingsCommand implements Callable<Integer> {
    private final RootCommand root;

    FindingsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Job job = root.job();
        DatasetFolder folder = job.published();
        FindingsCsv.write(
                folder, folder.requirePublished().snapshot(), job.console().out());
        return CommandLineInterface.DONE;
    }
}
