package no.tjenesteinnsikt.ingest.run;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.assembly.DocumentEntry;
import no.tjenesteinnsikt.ingest.assembly.ReadDocument;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.Reading;

/** Opens a document, finds its form by what it says, and reads it. */
final class DocumentReader {
    private static final String NO_FORM = "other";

    private final DocumentOpener opener = new DocumentOpener();

    ReadDocument read(Unread document, byte[] content) {
        Opened opened = opener.open(content, document.fileName());
        if (opened instanceof Opened.Text text) {
            return read(document, text, content.length);
        }
        Opened.Refused refused = (Opened.Refused) opened;
        Reading rejected = Reading.rejected(refused.reason());
        return new ReadDocument(entry(document, opened, content.length, Optional.empty(), NO_FORM), rejected);
    }

    private static ReadDocument read(Unread document, Opened.Text text, long bytes) {
        Forms.Detection detection = Forms.detect(text.document());
        if (detection instanceof Forms.Detection.Known found) {
            Reading reading = found.form().read(text.document(), document.given());
            return new ReadDocument(
                    entry(
                            document,
                            text,
                            bytes,
                            Optional.of(found.form().name()),
                            found.form().documentKind()),
                    reading);
        }
        Forms.Detection.Unknown none = (Forms.Detection.Unknown) detection;
        return new ReadDocument(
                entry(document, text, bytes, Optional.empty(), NO_FORM), Reading.rejected(none.reason()));
    }

    private static DocumentEntry entry(
            Unread document, Opened opened, long bytes, Optional<String> form, String kindOfForm) {
        return new DocumentEntry(
                opened.checksum().hex(),
                document.fileName(),
                bytes,
                opened.mediaType(),
                form,
                document.kindOr(kindOfForm),
                document.origin(),
                document.description(),
                document.given());
    }
}
