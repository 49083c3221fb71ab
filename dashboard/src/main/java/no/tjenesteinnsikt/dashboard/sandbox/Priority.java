package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Workers give way to everybody else when they run statements, but not while they start and somebody waits for that: at
 * the lowest priority a busy machine would let them wait for seconds. Nobody waits for a spare one, and one that starts
 * at the usual priority takes the processor from the statement that runs.
 */
final class Priority {
    /** The lowest. */
    static final int LOWEST = 19;

    private static final Path PROCESSES = Path.of("/proc");
    private static final Path RENICE = Path.of("/usr/bin/renice");
    private static final int PATIENCE_SECONDS = 5;
    private static final int ATTEMPTS = 5;

    private Priority() {}

    /** At which priority a worker starts that somebody waits for: the lowest where it could not be lowered later. */
    static int atStart() {
        return Files.isExecutable(RENICE) && Files.isDirectory(PROCESSES.resolve("self/task")) ? 0 : LOWEST;
    }

    /** Lowers all threads of a process; those that they start later are as low. False where that was not possible. */
    static boolean lower(long pid) {
        Path threads = PROCESSES.resolve(Long.toString(pid)).resolve("task");
        // A thread that ends meanwhile is no longer there to be lowered, which renice calls a failure.
        for (int i = 0; i < ATTEMPTS; i++) {
            if (isLowered(threads)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLowered(Path threads) {
        List<String> command = new ArrayList<>(List.of(RENICE.toString(), "-n", Integer.toString(LOWEST), "-p"));
        try (DirectoryStream<Path> all = Files.newDirectoryStream(threads)) {
            all.forEach(thread -> command.add(thread.getFileName().toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
