package no.tjenesteinnsikt.ingest.assembly;

import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;

/**
 * A document and what was read from it.
 *
 * @param entry the document
 * @param reading what it gave
 * @param version which version it says that it is
 */
public record ReadDocument(DocumentEntry entry, Reading reading, StatedVersion version) {}
