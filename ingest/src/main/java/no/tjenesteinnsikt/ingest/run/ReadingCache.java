package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.Checksum;

/**
 * Readings of documents, so that a document is read once by each build of the program. An entry counts only for the same
 * content, name, years and build, and only while its own checksum is right: a damaged one is read again, and so is one
 * that could not be written. Whoever uses it has the right to write to the dataset.
 */
public final class ReadingCache {
    private static final int DIGITS = 64;

    private final Path folder;
    private final String build;
    private final Set<String> used = new HashSet<>();

    /**
     * The readings of a dataset.
     *
     * @param folder where they lie, made where it is missing
     * @param build names the build of the program that reads; another one reads everything anew
     */
    public ReadingCache(Path folder, String build) {
        this.folder = folder;
        this.build = build;
    }

    /** What reading the document gave before. */
    Optional<Recognised> find(String sha256, Unread document) {
        Path file = folder.resolve(key(sha256, document));
        try {
            byte[] all = Files.readAllBytes(file);
            byte[] body = Arrays.copyOfRange(all, Math.min(DIGITS, all.length), all.length);
            String stated = new String(all, 0, all.length - body.length, StandardCharsets.US_ASCII);
            return Checksum.of(body).hex().equals(stated) ? Optional.of(ReadingJson.read(body)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // Not what this build wrote: the document is read again.
        }
    }

    /** Remembers a reading; where that fails, the document is read again the next time. */
    void keep(String sha256, Unread document, Recognised reading) {
        Path file = folder.resolve(key(sha256, document));
        try {
            Files.createDirectories(folder);
            byte[] body = ReadingJson.write(reading);
            byte[] stated = Checksum.of(body).hex().getBytes(StandardCharsets.US_ASCII);
            byte[] all = Arrays.copyOf(stated, stated.length + body.length);
            System.arraycopy(body, 0, all, stated.length, body.length);
            Files.write(file, all);
        } catch (IOException e) {
            used.remove(String.valueOf(file.getFileName())); // Half an entry is worth nothing.
        }
    }

    private String key(String sha256, Unread document) {
        String all = String.join(
                "\n",
                build,
                sha256,
                document.fileName(),
                document.given().reportYear().toString(),
                document.given().assessmentYear().toString());
        String key = Checksum.of(all.getBytes(StandardCharsets.UTF_8)).hex();
        used.add(key);
        return key;
    }

    /** Removes what this ingest had no use for: documents that are gone, and readings of other builds. */
    void removeUnused() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!used.contains(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            used.clear(); // What is left does no harm, and the next ingest tries again.
        }
    }
}
