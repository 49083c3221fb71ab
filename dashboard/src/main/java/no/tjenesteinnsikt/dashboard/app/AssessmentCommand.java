package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.read.Editions;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.ingest.form.assessment.AssessmentWorkbook;
import no.tjenesteinnsikt.ingest.form.assessment.RegionAssessment;
import no.tjenesteinnsikt.ingest.form.book.CodeList;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a workbook for a region's assessment of the annual reports. */
@Command(
        name = "assessment",
        description = "Skriver en arbeidsbok for en regions vurdering av årsrapportene, tom eller med åpne punkter.")
final class AssessmentCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(index = "0", paramLabel = "REGION", description = "nord, midt, vest eller sor_ost.")
    @SuppressWarnings("NullAway.Init") // Set by picocli.
    private String region;

    @Parameters(index = "1", paramLabel = "ÅR", description = "Rapporteringsåret.")
    private int year;

    @Mixin
    private final NewWorkbook workbook = new NewWorkbook();

    @Option(names = "--prefill", description = "Tar med regionens tjenester og punktene som ikke er lukket.")
    private boolean prefill;

    AssessmentCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        if (!CodeList.REGIONS.labels().containsKey(region)) {
            throw new LakeException(
                    Reason.NOT_FOUND,
                    "Finner ingen helseregion «" + LakeException.printable(region)
                            + "»: bruk nord, midt, vest eller sor_ost.");
        }
        RegionAssessment assessment = prefill
                ? PrefillAssessment.of(
                        new Editions(job.published(), new DuckDbEditionReader())
                                .current()
                                .rows(),
                        region,
                        year)
                : RegionAssessment.empty(region, year);
        workbook.write(AssessmentWorkbook.write(assessment));
        job.console()
                .out()
                .println("Skrev vurderingen for " + CodeList.REGIONS.label(region) + ", " + year + ", til "
                        + workbook.file() + ".");
        return CommandLineInterface.DONE;
    }
}
