package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.store.ParquetFiles;

/** The documents that a dataset already holds. */
public final class Ledger {
    private final DatasetFolder folder;
    private final Supplier<ParquetFiles> engine;

    public Ledger(DatasetFolder folder, Supplier<ParquetFiles> engine) {
        this.folder = folder;
        this.engine = engine;
    }

    /** All documents of the published edition; none where nothing is published. */
    public List<DocumentEntry> documents() {
        Optional<Edition> edition = folder.published();
        if (edition.isEmpty()) {
            return List.of();
        }
        try (ParquetFiles files = engine.get()) {
            return files.read(folder.snapshot(edition.get().snapshot()), SourceTables.SOURCE_DOCUMENT).stream()
                    .map(DocumentEntry::of)
                    .toList();
        }
    }

    /** The documents that a user put in. */
    List<DocumentEntry> added() {
        return documents().stream()
                .filter(entry -> entry.origin() == Origin.ADDED)
                .toList();
    }

    /** Where the content of a document lies. */
    Path place(DocumentEntry entry) {
        return folder.sources().resolve(entry.sha256());
    }

    /** The content of a document. */
    byte[] content(DocumentEntry entry) {
        try {
            return Files.readAllBytes(folder.sources().resolve(entry.sha256()));
        } catch (IOException e) {
            throw new LakeException(
                    Reason.DAMAGED,
                    "Kan ikke lese " + folder.sources().resolve(entry.sha256()) + " («" + entry.fileName()
                            + "»): legg filen tilbake under dette navnet.",
                    e);
        }
    }
}
