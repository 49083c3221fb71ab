package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.run.Ledger;
import no.tjenesteinnsikt.ingest.run.SourceFile;
import no.tjenesteinnsikt.ingest.run.SourceFiles;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
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

    @Option(
            names = "--replaces",
            paramLabel = "DOKUMENT",
            description = "Filen er en rettet utgave av dette dokumentet: id-en eller kontrollsummen.")
    private @Nullable String replaces;

    @Option(names = "--preview", description = "Viser hva som ville bli endret, og stopper før publisering.")
    private boolean preview;

    @Option(
            names = "--changes",
            paramLabel = "FIL",
            description = "Med --preview: skriver hver celle som ville bli endret, til en CSV-fil.")
    private @Nullable Path changes;

    @Option(
            names = "--findings",
            paramLabel = "FIL",
            description = "Skriver alle merknader til dataene til en CSV-fil.")
    private @Nullable Path findings;

    IngestCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        List<SourceFile> files = withReplacement(job, SourceFiles.find(paths, Origin.ADDED));
        GivenYears given = new GivenYears(Optional.ofNullable(reportYear), Optional.ofNullable(assessmentYear));
        EditionMaker.Made made = new EditionMaker(job)
                .ingest(
                        job.folder(),
                        files,
                        given,
                        preview ? EditionMaker.Ending.PREVIEW : EditionMaker.Ending.PUBLISH);
        int code = IngestReport.print(job.console(), made.prepared());
        made.edition().ifPresent(edition -> {
            Optional.ofNullable(findings).ifPresent(file -> FindingsCsv.write(job.folder(), edition.snapshot(), file));
            if (preview) {
                ChangeReport.print(job.console(), job.folder(), edition, Optional.ofNullable(changes));
            }
        });
        return code;
    }

    private List<SourceFile> withReplacement(Job job, List<SourceFile> files) {
        if (replaces == null) {
            return files;
        }
        if (files.size() != 1) {
            throw new LakeException(
                    Reason.BAD_NAME,
                    "Kan ikke bruke --replaces med " + files.size() + " filer: legg inn den rettede utgaven alene.");
        }
        String wanted = replaces;
        List<DocumentEntry> known = new Ledger(job.folder(), DuckDbParquetFiles::new)
                .documents().stream()
                        .filter(entry -> entry.sha256().equals(wanted)
                                || entry.sourceId().equals(wanted))
                        .toList();
        if (known.isEmpty()) {
            throw new LakeException(
                    Reason.NOT_FOUND,
                    "Finner ikke dokumentet «" + LakeException.printable(wanted)
                            + "» i datasettet: se id-ene på siden Merknader til dataene, eller med «findings».");
        }
        return List.of(files.get(0).replacing(known.get(0).sourceId()));
    }
}
