package no.tjenesteinnsikt.ingest.store;

import java.nio.file.Files;
import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;

/**
 * The documents of a dataset, each once under its checksum. A content is on the disk before it gets its name; the names
 * are put on the disk together, and nothing may be published before {@link #syncNames}.
 */
final class KeptSources {
    /** Where each content is written before it gets its name: a dataset has one writer. */
    private static final String DRAFT = "source.tmp";

    private final DatasetFolder folder;
    /** Whether a name was given since the names were last put on the disk. */
    private boolean written;

    KeptSources(DatasetFolder folder) {
        this.folder = folder;
    }

    /** Keeps a document. */
    void keep(String sha256, byte[] content) {
        Path place = folder.sources().resolve(sha256);
        if (Files.exists(place)) {
            return;
        }
        Durable.writing(place, () -> {
            if (!written) {
                Files.createDirectories(folder.sources());
                written = true;
            }
            // A name never stands for half a content; that it is there at all is waited for once for all.
            Durable.put(place, content, folder.staging().resolve(DRAFT));
            return place;
        });
    }

    /** Keeps a document that lies in a file on the same disk, which is moved. */
    void keep(String sha256, Path draft) {
        Path place = folder.sources().resolve(sha256);
        Durable.writing(place, () -> {
            if (Files.exists(place)) {
                return Files.deleteIfExists(draft);
            }
            Files.createDirectories(folder.sources());
            Durable.moveFile(draft, place);
            return true;
        });
    }

    /** Puts the names on the disk. */
    void syncNames() {
        if (written) {
            Durable.writing(folder.sources(), () -> {
                Durable.sync(folder.sources());
                return folder;
            });
            written = false;
        }
    }
}
