package no.tjenesteinnsikt.dashboard.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.HeldDocument;
import no.tjenesteinnsikt.ingest.bulk.BulkReading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.run.IngestedDocument;
import no.tjenesteinnsikt.ingest.run.IngestedDocument.Novelty;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;

/**
 * Says for each document what became of it, what was read and found. What was read goes to the result, what was rejected
 * to the errors.
 */
final class IngestReport {
    private static final int FINDINGS_SHOWN = HeldDocument.SHOWN_FINDINGS;
    private static final Map<Finding.Severity, String> SEVERITY = Map.of(
            Finding.Severity.ERROR, "feil", Finding.Severity.WARNING, "advarsel", Finding.Severity.LOOK, "se på");

    private final Console console;
    private final Map<String, DocumentEntry> olderOf = new HashMap<>();
    private final Map<String, DocumentEntry> newerOf = new HashMap<>();

    private IngestReport(Console console, Prepared prepared) {
        this.console = console;
        prepared.rows().replacements().forEach(replacement -> {
            olderOf.put(replacement.newer().sourceId(), replacement.older());
            newerOf.put(replacement.older().sourceId(), replacement.newer());
        });
    }

    /** Prints all, and gives the exit code: done, done in part, or not done. */
    static int print(Console console, Prepared prepared) {
        IngestReport report = new IngestReport(console, prepared);
        int rejected = 0;
        for (IngestedDocument document : prepared.added()) {
            if (document.document().outcome() == Outcome.REJECTED) {
                rejected++;
                report.printRejected(document);
            } else {
                report.printRead(document);
            }
        }
        if (rejected == 0) {
            return CommandLineInterface.DONE;
        }
        return rejected == prepared.added().size() ? CommandLineInterface.NOT_DONE : CommandLineInterface.PARTLY;
    }

    private void printRejected(IngestedDocument document) {
        Finding reason = document.document().findings().get(0);
        console.err().println("Avviste «" + document.fileName() + "»: " + reason.message() + " " + reason.remedy());
    }

    private void printRead(IngestedDocument document) {
        HeldDocument read = document.document();
        if (document.novelty() == Novelty.DUPLICATE) {
            String twin = document.twin().orElse(read.entry().fileName());
            console.out()
                    .println(document.fileName() + ": duplikat, samme innhold som «" + twin
                            + "». Ingenting å gjøre: det regnes med én gang.");
            return;
        }
        String known = document.novelty() == Novelty.KNOWN ? "kjent fra før, lest som " : "lest som ";
        console.out()
                .println(document.fileName() + ": " + known
                        + read.entry().form().orElse("") + years(read) + ", "
                        + document.bulk()
                                .map(bulk -> bulk.rows() + " " + bulk.table().name())
                                .orElseGet(() -> rows(read)));
        printReplacement(read);
        printFindings(
                read.findings(), document.bulk().map(BulkReading::findings).orElse(read.allFindings()));
    }

    private void printReplacement(HeldDocument read) {
        String id = read.entry().sourceId();
        Optional.ofNullable(newerOf.get(id))
                .ifPresent(newer -> console.out()
                        .println("  erstattet av en rettet utgave, «" + newer.fileName() + "» (" + newer.sourceId()
                                + "): tallene herfra er ikke med"));
        Optional.ofNullable(olderOf.get(id))
                .ifPresent(older ->
                        console.out().println("  erstatter «" + older.fileName() + "» (" + older.sourceId() + ")"));
    }

    private void printFindings(List<Finding> findings, long all) {
        findings.stream()
                .limit(FINDINGS_SHOWN)
                .forEach(finding -> console.out()
                        .println("  " + SEVERITY.get(finding.severity()) + " " + finding.locator() + ": "
                                + finding.message() + " " + finding.remedy()));
        if (all > FINDINGS_SHOWN) {
            console.out()
                    .println("  … og " + (all - FINDINGS_SHOWN)
                            + " merknader til: se alle med «findings», eller skriv dem til en fil med --findings.");
        }
    }

    private static String years(HeldDocument read) {
        String report = read.reportYear()
                .map(year -> ", rapporteringsår " + year.year())
                .orElse("");
        return report
                + read.assessmentYear()
                        .map(year -> ", vurderingsår " + year.year())
                        .orElse("");
    }

    private static String rows(HeldDocument read) {
        List<String> parts = new TreeMap<>(read.rows())
                .entrySet().stream()
                        .map(entry -> String.format(Locale.ROOT, "%d %s", entry.getValue(), entry.getKey()))
                        .toList();
        return parts.isEmpty() ? "ingen rader" : String.join(", ", parts);
    }
}
