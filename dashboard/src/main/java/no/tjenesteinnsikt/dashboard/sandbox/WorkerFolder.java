package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The empty folder in which a worker stands. It is removed with the worker, however that ended. */
final class WorkerFolder {
    private static final String PREFIX = "tjenesteinnsikt-worker-";
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)-.*");

    private WorkerFolder() {}

    /** Makes a folder that says which process it belongs to. */
    static Path create() throws IOException {
        return Files.createTempDirectory(PREFIX + ProcessHandle.current().pid() + "-");
    }

    /** Removes the folder and what is in it; what can't be removed now is removed by a later {@link #sweep}. */
    static void remove(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | UncheckedIOException e) {
            // Somebody else removed it first, or a later sweep will.
            return;
        }
    }

    /** Removes what services that were killed left behind. */
    static void sweep(Path temporary) {
        for (Path folder : folders(temporary)) {
            Matcher name = NAME.matcher(folder.getFileName().toString());
            if (name.matches()
                    && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                remove(folder);
            }
        }
    }

    private static List<Path> folders(Path temporary) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            return Stream.iterate(found.iterator(), i -> i.hasNext(), i -> i)
                    .map(i -> i.next())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
