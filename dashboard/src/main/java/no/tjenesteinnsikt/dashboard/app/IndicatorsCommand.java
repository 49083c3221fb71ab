package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes and publishes new results for the current snapshot. */
@Command(
        name = "indicators",
        description = "Beregner indikatorene på nytt for den gjeldende datautgaven og publiserer dem.")
final class IndicatorsCommand implements Callable<Integer> {
    private static final String DUCKDB = "duckdb";

    private final RootCommand root;

    @Option(names = "--engine", paramLabel = "MOTOR", defaultValue = DUCKDB, description = "Beregningsmotoren: duckdb.")
    private String engine = DUCKDB;

    IndicatorsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!engine.equals(DUCKDB)) {
            throw new LakeException(
                    Reason.BAD_NAME, "Kjenner ikke motoren «" + LakeException.printable(engine) + "»: bruk duckdb.");
        }
        Job job = root.job();
        DatasetFolder folder = job.published();
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new)) {
            Edition edition = new Indicators(job)
                    .compute(writer, folder.requirePublished().snapshot());
            writer.publish(job.publication("indicators", edition));
            job.console()
                    .out()
                    .println("Beregnet indikatorene for " + folder.name() + ", datautgave " + edition.snapshot() + ".");
        }
        return CommandLineInterface.DONE;
    }
}
