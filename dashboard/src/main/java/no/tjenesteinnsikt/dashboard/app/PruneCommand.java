package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.Editions;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Removes old editions; the only command that removes anything. */
@Command(
        name = "prune",
        description = "Fjerner gamle datautgaver, aldri den gjeldende og aldri noen yngre enn 24 timer.")
final class PruneCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(names = "--keep", paramLabel = "ANTALL", required = true, description = "Hvor mange som skal beholdes.")
    private int keep;

    PruneCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        if (keep < 1) {
            throw new LakeException(Reason.BAD_NAME, "Kan ikke beholde " + keep + " datautgaver: oppgi minst 1.");
        }
        try (DatasetWriter writer = DatasetWriter.open(job.published(), DuckDbParquetFiles::new)) {
            List<String> removed =
                    Editions.prune(writer, keep, job.surroundings().clock().instant());
            removed.forEach(job.console().out()::println);
            job.console()
                    .err()
                    .println("Fjernet " + removed.size() + (removed.size() == 1 ? " datautgave." : " datautgaver."));
        }
        return CommandLineInterface.DONE;
    }
}
