package no.tjenesteinnsikt.ingest.run;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription;
import no.tjenesteinnsikt.ingest.form.GivenYears;

/**
 * What is known of a document before it is read.
 *
 * @param fileName its name
 * @param origin how it came to the dataset
 * @param givenKind the kind that was given for it
 * @param description what was said of it
 * @param given the years that were given
 */
record Unread(
        String fileName, Origin origin, Optional<String> givenKind, SourceDescription description, GivenYears given) {

    static Unread of(DocumentEntry entry) {
        return new Unread(
                entry.fileName(),
                entry.origin(),
                Optional.of(entry.documentKind()),
                entry.description(),
                entry.given());
    }

    /** A file, perhaps one that the dataset knows; of two names the first in the alphabet stays. */
    static Unread of(SourceFile file, Optional<DocumentEntry> known, GivenYears given) {
        String name = known.map(DocumentEntry::fileName)
                .filter(other -> other.compareTo(file.name()) < 0)
                .orElse(file.name());
        GivenYears years = new GivenYears(
                given.reportYear().or(() -> known.flatMap(entry -> entry.given().reportYear())),
                given.assessmentYear()
                        .or(() -> known.flatMap(entry -> entry.given().assessmentYear())));
        return new Unread(name, file.origin(), file.documentKind(), description(file, known), years);
    }

    /** What is said of a file now; a replacement that was said before still holds where nothing else is said. */
    private static SourceDescription description(SourceFile file, Optional<DocumentEntry> known) {
        Optional<String> before = known.flatMap(entry -> entry.description().replaces());
        return file.description().replaces().isEmpty() && before.isPresent()
                ? file.description().replacing(before.get())
                : file.description();
    }

    /** The kind that counts: reference data is only what comes as such. */
    String kindOr(String kindOfForm) {
        return givenKind
                .filter(kind -> !kind.equals("reference") || origin == Origin.REFERENCE)
                .orElse(kindOfForm);
    }
}
