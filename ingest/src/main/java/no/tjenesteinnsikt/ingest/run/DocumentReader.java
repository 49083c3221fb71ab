package no.tjenesteinnsikt.ingest.run;

import java.nio.charset.StandardCharsets;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/** Opens a document, finds its form by what it says, and reads it. */
final class DocumentReader implements AutoCloseable {
    private static final String UNKNOWN = "application/octet-stream";

    private final DocumentOpener opener = new DocumentOpener();

    Recognised read(Unread document, byte[] content) {
        Opened opened = opener.open(content, document.fileName());
        return OpenedReading.of(opened, document.given()).recognised(opened.mediaType());
    }

    /** A document that was not even opened: it is named by its name and size. */
    ReadDocument refused(Unread document, long bytes, UnreadableException why) {
        Checksum checksum = Checksum.of((document.fileName() + " " + bytes).getBytes(StandardCharsets.UTF_8));
        return OpenedReading.rejected(DocumentOpener.reason(checksum.sourceId(), document.fileName(), why))
                .recognised(UNKNOWN)
                .as(document, checksum.hex(), bytes);
    }

    @Override
    public void close() {
        opener.close();
    }
}
