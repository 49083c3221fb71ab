package no.tjenesteinnsikt.ingest.form.review;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.Form;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.review.MatrixScanner.Scan;

/**
 * The main report of a review of national competence services, with the appendix that holds its matrix: years in
 * function, full-time equivalents and eighteen answers for each service (the 2018 review, appendix).
 */
public final class ReviewReportForm implements Form {
    /** Half of the criteria: enough to know the appendix, even when many labels are damaged. */
    private static final int ENOUGH_ROWS = 9;

    @Override
    public String name() {
        return "review-report";
    }

    @Override
    public String documentKind() {
        return "review";
    }

    @Override
    public boolean recognises(TextDocument document) {
        if (!says(document, "gjennomgang") || !says(document, "kompetansetjeneste")) {
            return false;
        }
        long answers = MatrixScanner.scan(document).rows().stream()
                .map(ScannedRow::label)
                .filter(RowLabel::isAnswer)
                .distinct()
                .count();
        return answers >= ENOUGH_ROWS;
    }

    @Override
    public Reading read(TextDocument document, GivenYears given) {
        Doubts doubts = new Doubts(document.sourceId());
        AssessmentYear year = AssessmentYear.of(document, given, doubts);
        if (year.year().isEmpty()) {
            return Reading.rejected(year.findings().get(0));
        }
        Scan scan = MatrixScanner.scan(document);
        ColumnCount count = ColumnCount.of(
                scan.rows().stream().filter(r -> r.label().isAnswer()).toList());
        Optional<Integer> columns = count.winner();
        if (columns.isEmpty()) {
            return Reading.rejected(doubts.undecidedCount(count.words(), scan.place()));
        }
        MatrixReading matrix = MatrixReading.of(scan, columns.get(), year, doubts);
        if (count.isDisputed(columns.get())) {
            matrix.add(List.of(doubts.disputedCount(columns.get(), count.words(), scan.place())));
        }
        return new Reading(Reading.Outcome.ACCEPTED, matrix.rows(), matrix.findings(), Optional.empty(), year.year());
    }

    private static boolean says(TextDocument document, String word) {
        return document.lines().stream()
                .map(Line::text)
                .map(RowLabel::normalised)
                .anyMatch(t -> t.contains(word));
    }
}
