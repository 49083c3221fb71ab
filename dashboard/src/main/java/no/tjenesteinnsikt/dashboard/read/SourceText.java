package no.tjenesteinnsikt.dashboard.read;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The texts of documents that may be shown. */
public interface SourceText {
    /**
     * The text of a document.
     *
     * @param data the dataset
     * @param document a row of {@code source_document}
     * @return empty where the text is internal or cannot be shown as lines
     */
    Optional<ShownText> text(PublishedData data, Row document);
}
