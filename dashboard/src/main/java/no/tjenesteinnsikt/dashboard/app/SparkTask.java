package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What Spark is to compute.
 *
 * @param snapshot the snapshot's folder
 * @param results the file that the results go to
 * @param master where Spark runs, empty for this machine
 * @param indicators a user's own definitions
 */
record SparkTask(Path snapshot, Path results, Optional<String> master, Optional<Path> indicators) {
    private static final long SMALL_BYTES = 64L << 20;

    /** The arguments of the program. */
    List<String> arguments() {
        List<String> words = new ArrayList<>(List.of(
                "--snapshot", snapshot.toAbsolutePath().toString(),
                "--results", results.toAbsolutePath().toString(),
                "--parent", Long.toString(ProcessHandle.current().pid())));
        master.ifPresent(url -> words.addAll(List.of("--master", url)));
        indicators.ifPresent(folder ->
                words.addAll(List.of("--indicators", folder.toAbsolutePath().toString())));
        return words;
    }

    /** Flags of the virtual machine: a run of seconds is not worth what a run of minutes is. */
    List<String> pace() throws IOException {
        return bytes() <= SMALL_BYTES
                ? List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g")
                : List.of("-XX:+UseParallelGC", "-XX:MaxRAMPercentage=50");
    }

    private long bytes() throws IOException {
        try (Stream<Path> files = Files.walk(snapshot)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
