package no.tjenesteinnsikt.ingest.demo.planted;

/** Takes the documents as they are made. */
public interface Shelf {
    /** Takes one document; its content may be forgotten afterwards. */
    void put(MadeDocument document);
}
