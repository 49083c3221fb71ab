package no.tjenesteinnsikt.ingest.form;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * What was read from one document.
 *
 * @param outcome whether the document could be used
 * @param rows what it states, each row with its place
 * @param findings what is to be said about it
 * @param reportYear the report year, with where it was found
 * @param assessmentYear the assessment year, with where it was found
 */
public record Reading(
        Outcome outcome,
        List<Row> rows,
        List<Finding> findings,
        Optional<StatedYear> reportYear,
        Optional<StatedYear> assessmentYear) {

    /** Whether a document could be used. */
    public enum Outcome {
        ACCEPTED,
        REJECTED
    }

    /**
     * A year and what it rests on.
     *
     * @param year the year
     * @param basis {@code document} or {@code option}, as the lake has it
     */
    public record StatedYear(int year, String basis) {}

    public Reading {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
        if (outcome == Outcome.REJECTED && (!rows.isEmpty() || findings.isEmpty())) {
            throw new IllegalArgumentException("Cannot reject a document with rows or without a reason");
        }
    }

    /** Nothing could be read, and why. */
    public static Reading rejected(Finding reason) {
        return new Reading(Outcome.REJECTED, List.of(), List.of(reason), Optional.empty(), Optional.empty());
    }

    /** Rows and findings of a document for which no year matters. */
    public static Reading accepted(List<Row> rows, List<Finding> findings) {
        return new Reading(Outcome.ACCEPTED, rows, findings, Optional.empty(), Optional.empty());
    }
}
