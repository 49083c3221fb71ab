package no.tjenesteinnsikt.dashboard.read;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The text of a document that may be shown. */
public interface SourceText {
    /**
     * The lines of a document, numbered from 1 as locators count them.
     *
     * @param data the dataset
     * @param document a row of {@code source_document}
     * @return empty where the text is internal or cannot be shown as lines
     */
    Optional<List<String>> lines(PublishedData data, Row document);
}
