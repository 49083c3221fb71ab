package no.tjenesteinnsikt.ingest.form;

import java.util.Optional;

/**
 * The years that the user gave for a document that does not state them.
 *
 * @param reportYear the year that the report is about
 * @param assessmentYear the year of the review
 */
public record GivenYears(Optional<Integer> reportYear, Optional<Integer> assessmentYear) {
    /** No year given. */
    public static final GivenYears NONE = new GivenYears(Optional.empty(), Optional.empty());
}
