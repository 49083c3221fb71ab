package no.tjenesteinnsikt.ingest.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Copies a content and makes its checksum in a thread of its own, while another looks at the same bytes. A piece may be
 * read by both; it is filled anew only when it is copied.
 */
final class CopyBeside implements AutoCloseable {
    private static final int BUFFER = 1 << 20;
    private static final int PIECES = 4;
    private static final Piece END = new Piece(new byte[0], 0);

    private final OutputStream to;
    private final MessageDigest digest;
    private final BlockingQueue<Piece> waiting = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<byte[]> free = new ArrayBlockingQueue<>(PIECES + 1);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(CopyBeside::daemon);
    private final Future<String> done;

    CopyBeside(OutputStream to) {
        this.to = to;
        this.digest = digest();
        for (int i = 0; i < PIECES; i++) {
            free.add(new byte[BUFFER]);
        }
        this.done = thread.submit(this::copy);
    }

    /**
     * Some bytes.
     *
     * @param bytes a buffer
     * @param length how many of its bytes count
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed over, never compared.
    record Piece(byte[] bytes, int length) {}

    /** A buffer that may be filled. */
    byte[] free() throws IOException {
        return waitFor(free::take);
    }

    /** Takes the next piece. */
    void take(Piece piece) throws IOException {
        waitFor(() -> {
            waiting.put(piece);
            return piece;
        });
    }

    /** The checksum of all pieces, when they are copied. */
    String sha256() throws IOException {
        take(END);
        return waitFor(done::get);
    }

    private String copy() throws InterruptedException, IOException {
        try {
            for (Piece piece = waiting.take(); piece.length() > 0; piece = waiting.take()) {
                digest.update(piece.bytes(), 0, piece.length());
                to.write(piece.bytes(), 0, piece.length());
                free.put(piece.bytes());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            // Whoever waits for a buffer goes on until it asks for the checksum, and hears of it there.
            for (Piece piece = waiting.take(); piece.length() > 0; piece = waiting.take()) {
                free.put(piece.bytes());
            }
            throw e;
        }
    }

    private interface Waiting<T> {
        T run() throws InterruptedException, ExecutionException;
    }

    private static <T> T waitFor(Waiting<T> waiting) throws IOException {
        try {
            return waiting.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot find SHA-256 in this Java", e);
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "copy-beside");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
