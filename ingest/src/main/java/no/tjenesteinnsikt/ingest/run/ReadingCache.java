package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
        return body(key(sha256, document)).flatMap(body -> {
            try {
                return Optional.of(ReadingJson.read(body));
            } catch (IOException | RuntimeException e) {
                return Optional.empty(); // Not what this build wrote: the document is read again.
            }
        });
    }

    /** Remembers a reading; where that fails, the document is read again the next time. */
    void keep(String sha256, Unread document, Recognised reading) {
        try {
            keep(key(sha256, document), ReadingJson.write(reading));
        } catch (IOException e) {
            used.remove(key(sha256, document)); // Half an entry is worth nothing.
        }
    }

    /** Where the rows of a large file were written before. */
    Optional<HeldBefore> findHeld(String sha256) {
        return body(key(sha256, "held")).flatMap(HeldBefore::read);
    }

    /** Remembers where the rows of a large file are. */
    void keepHeld(String sha256, HeldBefore held) {
        try {
            keep(key(sha256, "held"), held.bytes());
        } catch (IOException e) {
            used.remove(key(sha256, "held")); // As above.
        }
    }

    private Optional<byte[]> body(String key) {
        try {
            byte[] all = Files.readAllBytes(folder.resolve(key));
            byte[] body = Arrays.copyOfRange(all, Math.min(DIGITS, all.length), all.length);
            String stated = new String(all, 0, all.length - body.length, StandardCharsets.US_ASCII);
            return Checksum.of(body).hex().equals(stated) ? Optional.of(body) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // There is none, or the disk can't give it: the document is read.
        }
    }

    private void keep(String key, byte[] body) throws IOException {
        Files.createDirectories(folder);
        byte[] stated = Checksum.of(body).hex().getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(stated, stated.length + body.length);
        System.arraycopy(body, 0, all, stated.length, body.length);
        Files.write(folder.resolve(key), all);
    }

    private String key(String sha256, Unread document) {
        return key(
                sha256,
                document.fileName(),
                document.given().reportYear().toString(),
                document.given().assessmentYear().toString());
    }

    private String key(String... parts) {
        String all = build + "\n" + String.join("\n", parts);
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
