package no.tjenesteinnsikt.ingest.run;

import java.nio.file.Path;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.assembly.SourceDescription;

/**
 * A file that is to be put into a dataset.
 *
 * @param path where it lies now
 * @param origin how it comes to the dataset
 * @param documentKind the kind that its folder's {@code source.yaml} gives it
 * @param description what that file says of it
 */
public record SourceFile(Path path, Origin origin, Optional<String> documentKind, SourceDescription description) {

    /** The same file as a corrected version of a document. */
    public SourceFile replacing(String sourceId) {
        return new SourceFile(path, origin, documentKind, description.replacing(sourceId));
    }

    /** The file's own name. */
    public String name() {
        return String.valueOf(path.getFileName());
    }
}
