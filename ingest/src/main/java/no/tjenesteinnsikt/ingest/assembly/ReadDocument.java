package no.tjenesteinnsikt.ingest.assembly;

import no.tjenesteinnsikt.ingest.form.Reading;

/**
 * A document and what was read from it.
 *
 * @param entry the document
 * @param reading what it gave
 */
public record ReadDocument(DocumentEntry entry, Reading reading) {}
