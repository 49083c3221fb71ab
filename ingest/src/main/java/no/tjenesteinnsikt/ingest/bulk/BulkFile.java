package no.tjenesteinnsikt.ingest.bulk;

import java.nio.file.Path;
import no.tjenesteinnsikt.ingest.form.table.RecordForm;

/** A large file that was gone through once, and whose rows can be taken now. */
public final class BulkFile {
    private static final int ID_DIGITS = 16;

    private final Path place;
    private final RecordForm form;
    private final char separator;
    private final FileScan scan;

    BulkFile(Path place, RecordForm form, char separator, FileScan scan) {
        this.place = place;
        this.form = form;
        this.separator = separator;
        this.scan = scan;
    }

    /** The checksum of the content. */
    public String sha256() {
        return scan.sha256();
    }

    /** The size. */
    public long bytes() {
        return scan.bytes();
    }

    String sourceId() {
        return scan.sha256().substring(0, ID_DIGITS);
    }

    Path place() {
        return place;
    }

    RecordForm form() {
        return form;
    }

    char separator() {
        return separator;
    }

    FileScan scan() {
        return scan;
    }
}
