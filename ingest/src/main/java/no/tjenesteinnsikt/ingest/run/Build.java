package no.tjenesteinnsikt.ingest.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.Checksum;

/** Which build of the program reads documents, told by the files that it and its libraries lie in. */
public final class Build {
    private Build() {}

    /** A name that no two builds share. */
    public static String id() {
        try {
            Path place = Path.of(Build.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path folder = Files.isDirectory(place) ? place : place.resolveSibling(".");
            return Checksum.of(state(folder).getBytes(StandardCharsets.UTF_8)).hex();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("Cannot find the program's own place", e);
        }
    }

    private static String state(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file) + " " + file.toFile().length() + " " + modified(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    private static long modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
