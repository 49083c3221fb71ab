package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the workers of this process have in the temporary folder. */
final class SandboxFolders {
    private SandboxFolders() {}

    static boolean eventuallyEmpty() {
        for (int i = 0; i < 40; i++) {
            if (isEmpty()) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static boolean isEmpty() {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String mine = "tjenesteinnsikt-worker-" + ProcessHandle.current().pid() + "-*";
        try (DirectoryStream<Path> found = Files.newDirectoryStream(temporary, mine)) {
            return !found.iterator().hasNext();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
