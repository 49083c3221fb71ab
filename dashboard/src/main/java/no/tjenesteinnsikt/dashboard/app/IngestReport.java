package no.tjenesteinnsikt.dashboard.app;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.bulk.BulkReading;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.run.IngestedDocument;
import no.tjenesteinnsikt.ingest.run.IngestedDocument.Novelty;
import no.tjenesteinnsikt.ingest.run.Ingestion.Prepared;

/**
 * Says for each document what became of it, what was read and found. What was read goes to the result, what was rejected
 * to the errors.
 */
final class IngestReport {
    private static final int FINDINGS_SHOWN = 20;
    private static final Map<Finding.Severity, String> SEVERITY = Map.of(
            Finding.Severity.ERROR, "feil", Finding.Severity.WARNING, "advarsel", Finding.Severity.LOOK, "se på");

    private final Console console;
    private final Map<String, Row> documents = new HashMap<>();
    private final Map<String, Row> newerOf = new HashMap<>();

    private IngestReport(Console console, Prepared prepared) {
        this.console = console;
        for (Row row : prepared.rows().in(SourceTables.SOURCE_DOCUMENT)) {
            documents.put(row.text("source_id"), row);
            row.get("replaces").ifPresent(older -> newerOf.put(older.toString(), row));
        }
    }

    /** Prints all, and gives the exit code: done, done in part, or not done. */
    static int print(Console console, Prepared prepared) {
        IngestReport report = new IngestReport(console, prepared);
        int rejected = 0;
        for (IngestedDocument document : prepared.added()) {
            if (document.document().reading().outcome() == Outcome.REJECTED) {
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
        Finding reason = document.document().reading().findings().get(0);
        console.err().println("Avviste «" + document.fileName() + "»: " + reason.message() + " " + reason.remedy());
    }

    private void printRead(IngestedDocument document) {
        ReadDocument read = document.document();
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
                        + read.entry().form().orElse("") + years(read.reading()) + ", "
                        + document.bulk()
                                .map(bulk -> bulk.rows() + " " + bulk.table().name())
                                .orElseGet(() -> rows(read.reading())));
        printReplacement(read);
        List<Finding> findings = read.reading().findings();
        printFindings(findings, document.bulk().map(BulkReading::findings).orElse((long) findings.size()));
    }

    private void printReplacement(ReadDocument read) {
        String id = read.entry().sourceId();
        Optional.ofNullable(newerOf.get(id))
                .ifPresent(newer -> console.out()
                        .println("  erstattet av en rettet utgave, «" + newer.text("file_name") + "» ("
                                + newer.text("source_id") + "): tallene herfra er ikke med"));
        Optional.ofNullable(documents.get(id))
                .flatMap(row -> row.get("replaces"))
                .map(older -> documents.get(older.toString()))
                .ifPresent(older -> console.out()
                        .println("  erstatter «" + older.text("file_name") + "» (" + older.text("source_id") + ")"));
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
