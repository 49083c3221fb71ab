package no.tjenesteinnsikt.ingest.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;

/** The right to write to a dataset. The operating system takes it back from a process that dies. */
final class DatasetLock implements AutoCloseable {
    private final FileChannel channel;

    private DatasetLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or fails at once when another process has it. */
    static DatasetLock acquire(DatasetFolder folder) {
        return Durable.writing(folder.root(), () -> {
            Files.createDirectories(folder.root());
            FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel)) {
                return new DatasetLock(channel);
            }
            channel.close();
            throw new LakeException(
                    LakeException.Reason.BUSY,
                    "Kan ikke skrive til datasettet «" + folder.name()
                            + "»: en annen kjøring holder på. Vent til den er ferdig, og prøv igjen.");
        });
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot release the lock", e);
        }
    }
}
