package no.tjenesteinnsikt.ingest.form.review;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.matrix.Stated;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * A row of the appendix, understood.
 *
 * @param cells one for each column
 * @param findings what is doubtful about them
 */
record ReadRow<T>(List<Stated<T>> cells, List<Finding> findings) {
    ReadRow {
        cells = List.copyOf(cells);
        findings = List.copyOf(findings);
    }

    /** A row of which no cell is certain. */
    static <T> ReadRow<T> unknown(int columns, String locator, Finding why) {
        return new ReadRow<>(Collections.nCopies(columns, Stated.unknown(locator)), List.of(why));
    }

    /** Whether both have the same values, and at least one. */
    boolean isLike(ReadRow<T> other) {
        return values().equals(other.values()) && values().stream().anyMatch(Optional::isPresent);
    }

    private List<Optional<T>> values() {
        return cells.stream().map(Stated::value).toList();
    }
}
