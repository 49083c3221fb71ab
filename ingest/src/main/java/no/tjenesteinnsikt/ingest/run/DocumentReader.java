package no.tjenesteinnsikt.ingest.run;

import java.nio.charset.StandardCharsets;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.document.Checksum;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/** Opens a document, finds its form by what it says, and reads it. */
final class DocumentReader implements AutoCloseable {
    private final DocumentOpener opener = new DocumentOpener();

    ReadDocument read(Unread document, byte[] content) {
        Opened opened = opener.open(content, document.fileName());
        OpenedReading reading = OpenedReading.of(opened, document.given());
        return read(document, opened.checksum(), opened.mediaType(), content.length, reading);
    }

    /** A document that was not even opened: it is named by its name and size. */
    ReadDocument refused(Unread document, long bytes, UnreadableException why) {
        Checksum checksum = Checksum.of((document.fileName() + " " + bytes).getBytes(StandardCharsets.UTF_8));
        OpenedReading rejected =
                OpenedReading.rejected(DocumentOpener.reason(checksum.sourceId(), document.fileName(), why));
        return read(document, checksum, "application/octet-stream", bytes, rejected);
    }

    private static ReadDocument read(
            Unread document, Checksum checksum, String mediaType, long bytes, OpenedReading reading) {
        DocumentEntry entry = new DocumentEntry(
                checksum.hex(),
                document.fileName(),
                bytes,
                mediaType,
                reading.form(),
                document.kindOr(reading.kindOfForm()),
                document.origin(),
                document.description(),
                document.given());
        return new ReadDocument(entry, reading.reading());
    }

    @Override
    public void close() {
        opener.close();
    }
}
