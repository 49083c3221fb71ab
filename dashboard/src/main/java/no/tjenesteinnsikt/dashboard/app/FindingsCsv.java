package no.tjenesteinnsikt.dashboard.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.store.ParquetFiles;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;

/** All remarks on the data of a snapshot as CSV, row by row, however many there are. */
final class FindingsCsv {
    private static final String[] HEADER = {"file_name", "source_id", "severity", "code", "message", "remedy", "locator"
    };

    private FindingsCsv() {}

    /** Writes them to a file, which is replaced where it exists. */
    static void write(DatasetFolder folder, String snapshot, Path file) {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            write(folder, snapshot, out);
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_WRITE,
                    "Kan ikke skrive merknadene til «" + LakeException.printable(file.toString())
                            + "»: se at mappen finnes og kan skrives til.",
                    e);
        }
    }

    /** Writes them to a stream of characters, which stays open. */
    static void write(DatasetFolder folder, String snapshot, Appendable out) throws IOException {
        Map<String, String> names = new HashMap<>();
        try (ParquetFiles files = new DuckDbParquetFiles();
                CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .bufferSize(0)
                        .build(new AppendingWriter(out))) {
            Path place = folder.snapshot(snapshot);
            files.forEach(
                    place,
                    SourceTables.SOURCE_DOCUMENT,
                    row -> names.put(row.text("source_id"), row.text("file_name")));
            csv.writeRecord(HEADER);
            files.forEach(
                    place,
                    SourceTables.FINDING,
                    row -> csv.writeRecord(
                            names.getOrDefault(row.text("source_id"), ""),
                            row.text("source_id"),
                            row.text("severity"),
                            row.text("code"),
                            row.text("message"),
                            row.text("remedy"),
                            row.text("locator")));
        }
    }

    /** A writer whose end does not close what it writes to. */
    private static final class AppendingWriter extends Writer {
        private final Appendable out;

        AppendingWriter(Appendable out) {
            this.out = out;
        }

        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            out.append(java.nio.CharBuffer.wrap(buffer, offset, length));
        }

        @Override
        public void flush() {
            // Nothing is held here.
        }

        @Override
        public void close() {
            // Belongs to the caller.
        }
    }
}
