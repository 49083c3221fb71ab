package no.tjenesteinnsikt.dashboard.app;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionComparison;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.jspecify.annotations.Nullable;

/** What differs between two editions, as pages show it; the last pair is kept, for the page and its twins. */
final class ComparedEditions {
    private static final int ROWS_SHOWN = 50;

    private final EditionComparison comparison;
    private final AtomicReference<@Nullable Held> last = new AtomicReference<>();

    private record Held(DatasetFolder folder, EditionChanges changes) {
        boolean is(DatasetFolder other, Edition before, Edition after) {
            return folder.equals(other)
                    && changes.before().filter(before::equals).isPresent()
                    && changes.after().equals(after);
        }
    }

    ComparedEditions(EditionComparison comparison) {
        this.comparison = comparison;
    }

    /** What differs between two editions of a dataset. */
    EditionChanges of(DatasetFolder folder, Edition before, Edition after) {
        Held known = last.get();
        if (known != null && known.is(folder, before, after)) {
            return known.changes();
        }
        EditionChanges changes =
                EditionChanges.of(comparison, folder, Optional.of(before), after, ROWS_SHOWN, change -> {});
        last.set(new Held(folder, changes));
        return changes;
    }
}
