package no.tjenesteinnsikt.dashboard.read;

import java.util.concurrent.atomic.AtomicReference;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import org.jspecify.annotations.Nullable;

/**
 * The published edition of one dataset, read once and kept until another is published. A reader always gets a whole
 * pair: which one is published is read again after reading, and the work is done anew if it changed meanwhile.
 */
public final class Editions {
    private final DatasetFolder folder;
    private final EditionReader reader;
    private final AtomicReference<@Nullable PublishedData> held = new AtomicReference<>();

    public Editions(DatasetFolder folder, EditionReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /** The dataset. */
    public DatasetFolder folder() {
        return folder;
    }

    /** The edition that is published now. */
    public PublishedData current() {
        Edition edition = folder.requirePublished();
        PublishedData known = held.get();
        if (known != null && known.edition().equals(edition)) {
            return known;
        }
        return read();
    }

    private synchronized PublishedData read() {
        while (true) {
            Edition edition = folder.requirePublished();
            PublishedData known = held.get();
            if (known != null && known.edition().equals(edition)) {
                return known;
            }
            PublishedData read =
                    new PublishedData(folder, edition, reader.read(folder, edition, PublishedData.tables()));
            if (folder.requirePublished().equals(edition)) {
                held.set(read);
                return read;
            }
        }
    }
}
