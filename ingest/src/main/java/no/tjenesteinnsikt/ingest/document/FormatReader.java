package no.tjenesteinnsikt.ingest.document;

/** Reads documents of one format. It has no state: the same bytes always give the same content. */
public interface FormatReader {
    /**
     * Reads a document.
     *
     * @param content its bytes
     * @throws UnreadableException where it cannot be read, and only then
     */
    Content read(byte[] content) throws UnreadableException;
}
