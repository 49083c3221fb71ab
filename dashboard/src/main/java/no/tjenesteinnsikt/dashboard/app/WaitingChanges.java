package no.tjenesteinnsikt.dashboard.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionComparison;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.jspecify.annotations.Nullable;

/** What the edition that waits to be published would change, compared once for each pair of editions. */
final class WaitingChanges {
    private static final int ROWS_SHOWN = 50;

    private final EditionComparison comparison;
    private final AtomicReference<@Nullable EditionChanges> last = new AtomicReference<>();

    WaitingChanges(EditionComparison comparison) {
        this.comparison = comparison;
    }

    /** Empty where none waits. */
    Optional<EditionChanges> after(PublishedData data) {
        return data.folder()
                .waiting()
                .filter(waiting -> !waiting.equals(data.edition()))
                .map(waiting -> compared(data, waiting));
    }

    private EditionChanges compared(PublishedData data, Edition waiting) {
        EditionChanges known = last.get();
        Optional<Edition> before = Optional.of(data.edition());
        if (known != null && known.before().equals(before) && known.after().equals(waiting)) {
            return known;
        }
        EditionChanges changes =
                EditionChanges.of(comparison, data.folder(), before, waiting, ROWS_SHOWN, change -> {});
        last.set(changes);
        return changes;
    }
}
