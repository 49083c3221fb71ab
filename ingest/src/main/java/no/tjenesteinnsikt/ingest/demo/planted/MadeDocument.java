package no.tjenesteinnsikt.ingest.demo.planted;

import java.util.List;
import java.util.function.Supplier;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A constructed document and what it says.
 *
 * @param path where it lies below the folder of all of them, with slashes
 * @param file makes its bytes, the same every time
 * @param rows the facts planted in it
 * @param remarks the codes of the remarks that its reader must make, sorted; defects are planted too
 */
public record MadeDocument(String path, Supplier<byte[]> file, List<Row> rows, List<String> remarks) {
    public MadeDocument {
        rows = List.copyOf(rows);
        remarks = remarks.stream().sorted().toList();
    }

    /** Its bytes. */
    public byte[] content() {
        return file.get();
    }

    /** What it says, without its bytes. */
    public MadeDocument withoutContent() {
        return new MadeDocument(path, () -> new byte[0], rows, remarks);
    }
}
