package no.tjenesteinnsikt.ingest.run;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.table.TableForm;
import no.tjenesteinnsikt.ingest.form.version.StatedVersion;
import no.tjenesteinnsikt.ingest.form.version.VersionReader;

/** Opens a document, finds its form by what it says, and reads it. */
final class DocumentReader {
    private static final String NO_FORM = "other";
    private static final String TABLE = "text/csv";

    private final DocumentOpener opener = new DocumentOpener();

    Recognised read(Unread document, byte[] content) {
        Opened opened = opener.open(content, document.fileName());
        if (opened instanceof Opened.Text text) {
            return read(document, text);
        }
        Opened.Refused refused = (Opened.Refused) opened;
        return rejected(refused.mediaType(), Reading.rejected(refused.reason()));
    }

    private static Recognised read(Unread document, Opened.Text text) {
        Forms.Detection detection = Forms.detect(text.document());
        if (detection instanceof Forms.Detection.Known found) {
            // A table with a bad row is a table: only the form knows, since it looks at the header alone.
            boolean isTable = text.mediaType().equals(TABLE) || found.form() instanceof TableForm;
            StatedVersion version = isTable ? StatedVersion.NONE : VersionReader.of(text.document());
            return new Recognised(
                    isTable ? TABLE : text.mediaType(),
                    Optional.of(found.form().name()),
                    found.form().documentKind(),
                    found.form().read(text.document(), document.given()),
                    version);
        }
        Forms.Detection.Unknown none = (Forms.Detection.Unknown) detection;
        return rejected(text.mediaType(), Reading.rejected(none.reason()));
    }

    private static Recognised rejected(String mediaType, Reading reading) {
        return new Recognised(mediaType, Optional.empty(), NO_FORM, reading, StatedVersion.NONE);
    }
}
