package no.tjenesteinnsikt.ingest.run;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry.Origin;
import no.tjenesteinnsikt.ingest.assembly.HeldDocument;
import no.tjenesteinnsikt.ingest.bulk.BulkReading;

/**
 * What became of one file of an ingest.
 *
 * @param fileName the file's own name
 * @param origin how the file came
 * @param novelty whether the dataset had it already
 * @param document what was read, now or before
 * @param twin for a duplicate, the name of the file that has the same content
 * @param bulk what a large table file gave, whose rows are not in memory
 */
public record IngestedDocument(
        String fileName,
        Origin origin,
        Novelty novelty,
        HeldDocument document,
        Optional<String> twin,
        Optional<BulkReading> bulk) {

    /** Whether the dataset had a document of the same content already. */
    public enum Novelty {
        NEW,
        KNOWN,
        /** Another file of the same ingest, or of the release, has the same content. */
        DUPLICATE
    }
}
