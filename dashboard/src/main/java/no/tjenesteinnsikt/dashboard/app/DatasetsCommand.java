package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import picocli.CommandLine.Command;

/** Lists the datasets of the home. */
@Command(name = "datasets", description = "Viser datasettene som finnes.")
final class DatasetsCommand implements Callable<Integer> {
    private final RootCommand root;

    DatasetsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        for (DatasetFolder dataset : DatasetFolder.publishedIn(job.home())) {
            dataset.published()
                    .ifPresent(published -> job.console().out().println(dataset.name() + "\t" + published.snapshot()));
        }
        return CommandLineInterface.DONE;
    }
}
