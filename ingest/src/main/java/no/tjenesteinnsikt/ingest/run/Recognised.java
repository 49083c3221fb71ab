package no.tjenesteinnsikt.ingest.run;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;

/**
 * What reading a content gave: all that depends on the content, its name and the given years alone.
 *
 * @param mediaType the file format
 * @param form the form, empty where it was rejected
 * @param kindOfForm the kind of document that the form is
 * @param reading rows and findings
 * @param version the version that the document says that it is
 */
record Recognised(String mediaType, Optional<String> form, String kindOfForm, Reading reading, StatedVersion version) {

    /** The same as a document of the dataset. */
    ReadDocument as(Unread document, String sha256, long bytes) {
        DocumentEntry entry = new DocumentEntry(
                sha256,
                document.fileName(),
                bytes,
                mediaType,
                form,
                document.kindOr(kindOfForm),
                document.origin(),
                document.description(),
                document.given());
        return new ReadDocument(entry, reading, version);
    }
}
