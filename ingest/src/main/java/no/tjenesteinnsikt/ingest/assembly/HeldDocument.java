package no.tjenesteinnsikt.ingest.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.form.Reading.StatedYear;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * A document whose rows and findings are held in a file, and what has to be known of it meanwhile.
 *
 * @param number which of all readings of the ingest it is
 * @param entry the document
 * @param outcome whether it could be used
 * @param reportYear the report year, with where it was found
 * @param assessmentYear the assessment year, with where it was found
 * @param version which version it says that it is
 * @param subject what it is about, where that is one thing
 * @param rows how many rows of each table it gave
 * @param findings the first findings
 * @param allFindings how many findings there are
 */
public record HeldDocument(
        int number,
        DocumentEntry entry,
        Outcome outcome,
        Optional<StatedYear> reportYear,
        Optional<StatedYear> assessmentYear,
        StatedVersion version,
        Optional<DocumentSubject> subject,
        Map<String, Long> rows,
        List<Finding> findings,
        long allFindings) {
    /** How many findings of a document are kept for showing. */
    public static final int SHOWN_FINDINGS = 20;

    public HeldDocument {
        rows = Map.copyOf(rows);
        findings = List.copyOf(findings);
    }

    static HeldDocument of(int number, ReadDocument document) {
        Reading reading = document.reading();
        Map<String, Long> rows = new TreeMap<>();
        reading.rows().forEach(row -> rows.merge(row.table().name(), 1L, Long::sum));
        return new HeldDocument(
                number,
                document.entry(),
                reading.outcome(),
                reading.reportYear(),
                reading.assessmentYear(),
                document.version(),
                DocumentSubject.of(document),
                rows,
                reading.findings().stream().limit(SHOWN_FINDINGS).toList(),
                reading.findings().size());
    }
}
