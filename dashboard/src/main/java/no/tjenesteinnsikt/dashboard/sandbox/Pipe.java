package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A named pipe into which a worker writes a result. It is held open for writing here too, so that nobody waits for the
 * worker to open it; {@link #finish} lets go, and who reads comes to the end.
 */
final class Pipe implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 5;

    private final Path file;
    private final RandomAccessFile held;
    private final InputStream in;

    private Pipe(Path file, RandomAccessFile held, InputStream in) {
        this.file = file;
        this.held = held;
        this.in = in;
    }

    /** Makes the pipe in a folder. */
    static Pipe make(Path folder) throws IOException {
        Path file = folder.resolve("resultat");
        Files.deleteIfExists(file);
        Process process = new ProcessBuilder("mkfifo", "-m", "666", file.toString()).start();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("Cannot make the pipe " + file);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Cannot make the pipe " + file, e);
        }
        RandomAccessFile held = new RandomAccessFile(file.toFile(), "rw");
        try {
            return new Pipe(file, held, new FileInputStream(file.toFile()));
        } catch (IOException e) {
            held.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    /** What the worker writes; ends after {@link #finish}. */
    InputStream in() {
        return in;
    }

    /** The worker has written all, or writes no more. */
    void finish() {
        try {
            held.close();
        } catch (IOException e) {
            // Nothing was written through it.
            return;
        }
    }

    @Override
    public void close() {
        finish();
        try {
            in.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It goes with the worker's folder.
            return;
        }
    }
}
