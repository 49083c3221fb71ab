package no.tjenesteinnsikt.ingest.assembly;

import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription.Reality;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import org.jspecify.annotations.Nullable;

/**
 * A document of a dataset, with all that has to be known to read it again.
 *
 * @param sha256 the checksum of its content
 * @param fileName its name when it was put in
 * @param bytes its size
 * @param mediaType its format
 * @param form the form it was read as, empty where it was rejected
 * @param documentKind the kind that counts for it
 * @param origin how it came here
 * @param description title, publisher, licence and access of its text
 * @param given the years that the user gave
 */
public record DocumentEntry(
        String sha256,
        String fileName,
        long bytes,
        String mediaType,
        Optional<String> form,
        String documentKind,
        Origin origin,
        SourceDescription description,
        GivenYears given) {
    private static final int ID_DIGITS = 16;

    /** How a document came into the dataset. */
    public enum Origin {
        /** Common to all datasets; replaced by what the release has. */
        REFERENCE,
        /** Part of a dataset that ships with the product; replaced by what the release has. */
        SHIPPED,
        /** Put in by a user; stays. */
        ADDED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What rows of this document name as their source. */
    public String sourceId() {
        return sha256.substring(0, ID_DIGITS);
    }

    /** Reads the entry back from a row that {@link Assembly} made. */
    public static DocumentEntry of(Row row) {
        return new DocumentEntry(
                row.text("sha256"),
                row.text("file_name"),
                (Long) row.get("bytes").orElseThrow(),
                row.text("media_type"),
                row.get("form").map(Object::toString),
                row.text("document_kind"),
                Origin.valueOf(row.text("origin").toUpperCase(Locale.ROOT)),
                SourceDescription.of(row),
                new GivenYears(year(row, "option_report_year"), year(row, "option_assessment_year")));
    }

    private static Optional<Integer> year(Row row, String column) {
        return row.get(column).map(Integer.class::cast);
    }

    Row toRow(String status, StatedYears years, Optional<Replacements.Replaced> replaced) {
        return Row.of(SourceTables.SOURCE_DOCUMENT)
                .set("source_id", sourceId())
                .set("file_name", fileName)
                .set("sha256", sha256)
                .set("document_kind", documentKind)
                .set("origin", origin.word())
                .set("form", orNull(form))
                .set("media_type", mediaType)
                .set("bytes", bytes)
                .set("status", status)
                .set("text_access", description.access().word())
                .set("constructed", description.reality() == Reality.CONSTRUCTED ? true : null)
                .set("replaces", orNull(replaced.map(Replacements.Replaced::sourceId)))
                .set("replaces_basis", orNull(replaced.map(Replacements.Replaced::basis)))
                .set("title", orNull(description.title()))
                .set("publisher", orNull(description.publisher()))
                .set("licence", orNull(description.licence()))
                .set("report_year", orNull(years.reportYear()))
                .set("assessment_year", orNull(years.assessmentYear()))
                .set("year_basis", orNull(years.basis()))
                .set("option_report_year", orNull(given.reportYear()))
                .set("option_assessment_year", orNull(given.assessmentYear()))
                .set("option_replaces", orNull(description.replaces()))
                .build();
    }

    private static @Nullable Object orNull(Optional<?> value) {
        return value.isPresent() ? value.get() : null;
    }

    /**
     * The years that a document turned out to be about.
     *
     * @param reportYear the report year
     * @param assessmentYear the assessment year
     * @param basis {@code document} or {@code option}
     */
    record StatedYears(Optional<Integer> reportYear, Optional<Integer> assessmentYear, Optional<String> basis) {}
}
