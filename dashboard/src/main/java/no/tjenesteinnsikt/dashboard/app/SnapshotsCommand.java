package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.store.Editions;
import no.tjenesteinnsikt.ingest.store.Editions.Held;
import picocli.CommandLine.Command;

/** Lists the editions of a dataset, the last published first. */
@Command(name = "snapshots", description = "Viser datautgavene av et datasett, den siste først.")
final class SnapshotsCommand implements Callable<Integer> {
    private final RootCommand root;

    SnapshotsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        DatasetFolder folder = job.published();
        for (Held held : Editions.held(folder)) {
            job.console().out().println(line(held));
        }
        return CommandLineInterface.DONE;
    }

    private static String line(Held held) {
        String published = held.publication()
                .map(publication -> publication.at() + "\t" + publication.by() + "\t" + publication.action())
                .orElse("ikke publisert\t\t");
        return held.snapshot() + "\t" + published + "\t" + (held.isCurrent() ? "gjeldende" : "");
    }
}
