package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.view.CheckedFigure;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Published against computed. */
@Command(name = "check", description = "Viser publiserte tall mot beregnede.")
final class CheckCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "TABLE",
            description = "table eller json. Ellers table.")
    private CheckFormat format = CheckFormat.TABLE;

    CheckCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException {
        Job job = root.job();
        DatasetFolder folder = job.published();
        Edition edition = folder.requirePublished();
        PublishedData data = new PublishedData(
                folder,
                edition,
                new DuckDbEditionReader()
                        .read(folder, edition, List.of(ReviewTables.PUBLISHED_FIGURE, ResultTables.RECONCILIATION)));
        format.write(CheckedFigure.of(data), job.console().out());
        return CommandLineInterface.DONE;
    }
}
