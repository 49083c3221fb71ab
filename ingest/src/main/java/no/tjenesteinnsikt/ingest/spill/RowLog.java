package no.tjenesteinnsikt.ingest.spill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Rows in a file, in the order in which they came, each with a number of whoever adds it. */
public final class RowLog implements AutoCloseable {
    private static final int BUFFER = 1 << 15;

    private final Path file;
    private Optional<DataOutputStream> out = Optional.empty();
    private long count;
    private long bytes;

    /**
     * No row yet.
     *
     * @param file where the rows go; made with the first of them, in a folder that is made too
     */
    public RowLog(Path file) {
        this.file = file;
    }

    /** Takes the rows of a log. */
    public interface Reader {
        /**
         * One row.
         *
         * @param number what it was added with
         * @param row the row
         */
        void read(long number, Row row);
    }

    /** Adds a row. */
    public void add(long number, Row row) {
        try {
            DataOutputStream stream = out.isPresent() ? out.get() : open();
            stream.writeLong(number);
            RowFormat.write(stream, row);
            count++;
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private DataOutputStream open() throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        DataOutputStream opened = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER));
        out = Optional.of(opened);
        return opened;
    }

    /** Gives all rows in their order; more can be added only before that. */
    public void forEach(Reader reader) {
        finish();
        if (count == 0) {
            return;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
            for (long i = 0; i < count; i++) {
                reader.read(in.readLong(), RowFormat.read(in));
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** How many bytes the rows take. */
    public long bytes() {
        finish();
        return bytes;
    }

    private void finish() {
        try {
            if (out.isPresent()) {
                out.get().close();
                out = Optional.empty();
                bytes = Files.size(file);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Removes the rows. */
    @Override
    public void close() {
        finish();
        try {
            if (count > 0) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private LakeException failed(IOException e) {
        String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("ukjent feil");
        return new LakeException(
                Reason.CANNOT_WRITE,
                "Kan ikke skrive til " + LakeException.printable(file.toString()) + ": " + why
                        + ". Se at disken har plass og at mappen kan skrives til, og prøv igjen.",
                e);
    }
}
