package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.read.Editions;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.ingest.form.annual.AnnualReport;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbook;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplate;
import no.tjenesteinnsikt.ingest.form.annual.ReportTemplates;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.Rows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an annual report workbook, empty or with what is already known of a service. */
@Command(
        name = "template",
        description = "Skriver en arbeidsbok for årsrapporten, tom eller med det som er kjent om en tjeneste.")
final class TemplateCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(index = "0", paramLabel = "MAL", description = "Malens nummer, 1–9.")
    private int number;

    @Parameters(index = "1", paramLabel = "ÅR", description = "Rapporteringsåret.")
    private int year;

    @Mixin
    private final NewWorkbook workbook = new NewWorkbook();

    @Option(
            names = "--prefill",
            paramLabel = "TJENESTE",
            description =
                    "Fyller inn det som er kjent om tjenesten med denne id-en, og viser svar og tilbakemelding fra i fjor.")
    private @Nullable String service;

    TemplateCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        ReportTemplate template = template(number, year);
        AnnualReport report = service == null
                ? AnnualReport.empty(template, year)
                : prefilled(job.published(), template, year, service);
        workbook.write(AnnualWorkbook.write(report));
        job.console().out().println("Skrev mal " + number + " for " + year + " til " + workbook.file() + ".");
        return CommandLineInterface.DONE;
    }

    /** The template, if there is one of that number and year. */
    private static ReportTemplate template(int number, int year) {
        if (year < ReportTemplate.FIRST_YEAR || year > ReportTemplate.LAST_YEAR) {
            throw new LakeException(
                    Reason.NOT_FOUND,
                    "Har ingen mal for rapporteringsåret " + year + ": malene er kjent fra " + ReportTemplate.FIRST_YEAR
                            + ". Før det fantes andre skjemaer, se siden Skjema og veiledning.");
        }
        return ReportTemplates.of(number)
                .orElseThrow(() -> new LakeException(
                        Reason.NOT_FOUND, "Finner ingen mal " + number + ": malene har numrene 1 til 9."));
    }

    private static AnnualReport prefilled(DatasetFolder folder, ReportTemplate template, int year, String service) {
        Rows rows = new Editions(folder, new DuckDbEditionReader()).current().rows();
        return Prefill.of(rows, template, year, service)
                .orElseThrow(() -> new LakeException(
                        Reason.NOT_FOUND,
                        "Finner ikke tjenesten «" + LakeException.printable(service) + "» i datasettet "
                                + folder.name()
                                + ": se id-ene med «sql \"select service_id, name from service\"»."));
    }
}
