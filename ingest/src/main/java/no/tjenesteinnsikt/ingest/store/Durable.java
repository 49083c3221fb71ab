package no.tjenesteinnsikt.ingest.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.LakeException;

/** File operations that are on the disk when they return, so that a crash leaves the old or the new, never a mixture. */
final class Durable {
    private Durable() {}

    /** Something that touches files. */
    interface FileWork<T> {
        T run() throws IOException;
    }

    /** Runs file work and turns its trouble into a failure with one clear line. */
    static <T> T writing(Path where, FileWork<T> work) {
        try {
            return work.run();
        } catch (IOException e) {
            throw new LakeException(
                    LakeException.Reason.CANNOT_WRITE,
                    "Kan ikke skrive til " + where + ": " + reason(e)
                            + ". Se at disken har plass og at mappen kan skrives til, og prøv igjen.",
                    e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("ukjent feil");
    }

    /** Writes a file beside its place, and moves it there in one step. */
    static void replace(Path file, byte[] content, Path staging) throws IOException {
        Files.createDirectories(staging);
        Path draft = Files.createTempFile(staging, "draft-", ".tmp");
        Files.write(draft, content);
        sync(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        sync(parentOf(file));
    }

    /**
     * Writes a file beside its place, and moves it there in one step when its content is on the disk. That its name is too
     * is certain only after {@link #sync} of its folder.
     */
    static void put(Path file, byte[] content, Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Moves a finished file to its place in one step. */
    static void moveFile(Path from, Path to) throws IOException {
        sync(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(parentOf(to));
    }

    /** Puts all files and folders below a folder on the disk. */
    static void syncTree(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            sync(path);
        }
    }

    /** Moves a finished folder to its place in one step. */
    static void moveFolder(Path from, Path to) throws IOException {
        Files.createDirectories(parentOf(to));
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(parentOf(to));
    }

    /** Removes a folder and all in it; nothing happens where there is none. */
    static void removeTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> walk = Files.walk(folder)) {
            all = walk.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }

    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static Path parentOf(Path path) {
        Path parent = path.getParent();
        if (parent == null) {
            throw new IllegalArgumentException("Cannot use a path without a folder: " + path);
        }
        return parent;
    }
}
