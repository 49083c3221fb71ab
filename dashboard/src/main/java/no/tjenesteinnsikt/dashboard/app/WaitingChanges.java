package no.tjenesteinnsikt.dashboard.app;

import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionComparison;
import no.tjenesteinnsikt.dashboard.read.PublishedData;

/** What the edition that waits to be published would change, compared once for each pair of editions. */
final class WaitingChanges {
    private final ComparedEditions compared;

    WaitingChanges(EditionComparison comparison) {
        this.compared = new ComparedEditions(comparison);
    }

    /** Empty where none waits, and where small numbers are hidden: the one edition could give away what the other hides. */
    Optional<EditionChanges> after(PublishedData data) {
        return data.folder()
                .waiting()
                .filter(waiting -> data.folder().smallNumbers().isEmpty())
                .filter(waiting -> !waiting.equals(data.edition()))
                .map(waiting -> compared.of(data.folder(), data.edition(), waiting));
    }
}
