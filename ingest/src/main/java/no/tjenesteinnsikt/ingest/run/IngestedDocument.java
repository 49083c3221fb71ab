package no.tjenesteinnsikt.ingest.run;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;

/**
 * What became of one file of an ingest.
 *
 * @param fileName the file's own name
 * @param novelty whether the dataset had it already
 * @param document what was read, empty where the file was too large to be kept
 */
public record IngestedDocument(String fileName, Novelty novelty, Optional<ReadDocument> document) {

    /** Whether the dataset had a document of the same content already. */
    public enum Novelty {
        NEW,
        KNOWN,
        /** Another file of the same ingest has the same content. */
        DUPLICATE
    }
}
