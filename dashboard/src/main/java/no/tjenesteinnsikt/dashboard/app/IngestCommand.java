package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import no.tjenesteinnsikt.ingest.run.SourceFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads files and folders, computes the indicators and publishes both together. */
@Command(
        name = "ingest",
        description = "Leser filer og mapper, beregner indikatorene og publiserer begge deler samlet.")
final class IngestCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "STI", arity = "1..*", description = "Filer og mapper.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--report-year",
            paramLabel = "ÅR",
            description = "Rapporteringsåret, for dokumenter som ikke oppgir det.")
    private @Nullable Integer reportYear;

    @Option(
            names = "--assessment-year",
            paramLabel = "ÅR",
            description = "Året for gjennomgangen, for dokumenter som ikke oppgir det.")
    private @Nullable Integer assessmentYear;

    @Option(names = "--preview", description = "Viser hva som ville bli endret, og stopper før publisering.")
    private boolean preview;

    IngestCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        List<SourceFile> files = SourceFiles.find(paths, Origin.ADDED);
        GivenYears given = new GivenYears(Optional.ofNullable(reportYear), Optional.ofNullable(assessmentYear));
        EditionMaker maker = new EditionMaker(job);
        Prepared prepared = maker.ingest(
                job.folder(), files, given, preview ? EditionMaker.Ending.PREVIEW : EditionMaker.Ending.PUBLISH);
        return new IngestReport(job.console()).print(prepared);
    }
}
