package no.tjenesteinnsikt.ingest.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;

/**
 * Puts documents on the disk in a thread of its own, one after the other, while the next are read: ten thousand of them
 * would else wait ten thousand times for the disk. What could not be kept is told to whoever asks next, and nothing may
 * be published before {@link #await}.
 */
final class SourceKeeper implements AutoCloseable {
    /** How many kilobytes may wait to be written. */
    private static final int WAITING = 16 * 1024;

    private static final int KILOBYTE = 1024;

    /** Where each content is written before it gets its name: there is one thread that writes. */
    private static final String DRAFT = "source.tmp";

    private final DatasetFolder folder;
    private final Semaphore room = new Semaphore(WAITING);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread made = new Thread(task, "sources");
        made.setDaemon(true);
        return made;
    });
    /** Whether a name was given since the names were last put on the disk; the thread's own. */
    private boolean written;

    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    SourceKeeper(DatasetFolder folder) {
        this.folder = folder;
    }

    /** Keeps a document, once, under its checksum; waits where too much is waiting. */
    void keep(String sha256, byte[] content) {
        if (last.isCompletedExceptionally()) {
            await();
        }
        int size = Math.min(WAITING, content.length / KILOBYTE + 1);
        room.acquireUninterruptibly(size);
        // After a failure nothing more is written: the room is given back, and the failure stays the last word.
        last = last.thenRunAsync(() -> write(sha256, content), thread)
                .whenComplete((done, failure) -> room.release(size));
    }

    private void write(String sha256, byte[] content) {
        Path place = folder.sources().resolve(sha256);
        if (Files.exists(place)) {
            return;
        }
        Durable.writing(place, () -> {
            if (!written) {
                Files.createDirectories(folder.sources());
                written = true;
            }
            // A name never stands for half a content; that it is there at all is waited for at the end, once for all.
            Durable.put(place, content, folder.staging().resolve(DRAFT));
            return place;
        });
    }

    /** Waits until all documents are on the disk; throws why one is not. */
    void await() {
        last = last.thenRunAsync(this::syncNames, thread);
        try {
            last.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        } catch (CancellationException e) {
            throw new IllegalStateException("Cannot keep documents: stopped", e);
        }
    }

    private void syncNames() {
        if (written) {
            Durable.writing(folder.sources(), () -> {
                Durable.sync(folder.sources());
                return folder;
            });
            written = false;
        }
    }

    /** Ends the thread when what waits is written; says nothing of what could not be, since nobody will use it. */
    @Override
    public void close() {
        last.handle((done, failure) -> failure == null).join();
        thread.shutdown();
    }
}
