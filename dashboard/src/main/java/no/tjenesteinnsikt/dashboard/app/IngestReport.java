package no.tjenesteinnsikt.dashboard.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.run.IngestedDocument;
import no.tjenesteinnsikt.ingest.run.IngestedDocument.Novelty;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;

/** Says for each document what was read and found. What was read goes to the result, what was rejected to the errors. */
final class IngestReport {
    private static final Map<Novelty, String> NOVELTY = Map.of(
            Novelty.NEW,
            "",
            Novelty.KNOWN,
            " (kjent fra før)",
            Novelty.DUPLICATE,
            " (samme innhold som et dokument som alt er med)");
    private static final Map<Finding.Severity, String> SEVERITY = Map.of(
            Finding.Severity.ERROR, "feil", Finding.Severity.WARNING, "advarsel", Finding.Severity.LOOK, "se på");

    private final Console console;

    IngestReport(Console console) {
        this.console = console;
    }

    /** Prints all, and gives the exit code: done, done in part, or not done. */
    int print(Prepared prepared) {
        int rejected = 0;
        for (IngestedDocument document : prepared.added()) {
            ReadDocument read = document.document().orElseThrow();
            if (read.reading().outcome() == Outcome.REJECTED) {
                rejected++;
                printRejected(document.fileName(), read.reading());
            } else {
                printRead(document, read);
            }
        }
        if (rejected == 0) {
            return CommandLineInterface.DONE;
        }
        return rejected == prepared.added().size() ? CommandLineInterface.NOT_DONE : CommandLineInterface.PARTLY;
    }

    private void printRejected(String fileName, Reading reading) {
        Finding reason = reading.findings().get(0);
        console.err().println("Avviste «" + fileName + "»: " + reason.message() + " " + reason.remedy());
    }

    private void printRead(IngestedDocument document, ReadDocument read) {
        String form = read.entry().form().orElse("");
        console.out()
                .println(document.fileName() + NOVELTY.getOrDefault(document.novelty(), "") + ": lest som " + form
                        + years(read.reading()) + ", " + rows(read.reading()));
        for (Finding finding : read.reading().findings()) {
            console.out()
                    .println("  " + SEVERITY.get(finding.severity()) + " " + finding.locator() + ": "
                            + finding.message() + " " + finding.remedy());
        }
    }

    private static String years(Reading reading) {
        String report = reading.reportYear()
                .map(year -> ", rapporteringsår " + year.year())
                .orElse("");
        return report
                + reading.assessmentYear()
                        .map(year -> ", vurderingsår " + year.year())
                        .orElse("");
    }

    private static String rows(Reading reading) {
        Map<String, Long> byTable = reading.rows().stream()
                .collect(Collectors.groupingBy(row -> row.table().name(), TreeMap::new, Collectors.counting()));
        List<String> parts = byTable.entrySet().stream()
                .map(entry -> String.format(Locale.ROOT, "%d %s", entry.getValue(), entry.getKey()))
                .toList();
        return parts.isEmpty() ? "ingen rader" : String.join(", ", parts);
    }
}
