package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a worker is started from.
 *
 * @param java the java executable
 * @param classPath the driver's jar and the one with the worker's main, the driver's first
 * @param library the folder with the driver's native library, unpacked; empty where the driver's jar still holds it, then
 *     each worker unpacks 71 MB when it starts
 * @param archive the class-data archive of exactly this class path; empty where there is none
 */
public record WorkerInstallation(Path java, List<Path> classPath, Optional<Path> library, Optional<Path> archive) {
    static final String MAIN = "no.tjenesteinnsikt.dashboard.sandbox.duckdb.WorkerMain";

    public WorkerInstallation {
        classPath = List.copyOf(classPath);
        if (classPath.isEmpty()) {
            throw new IllegalArgumentException("Cannot start a worker without a class path");
        }
    }

    /** The same, with an archive that was dumped from it. */
    public WorkerInstallation withArchive(Path file) {
        return new WorkerInstallation(java, classPath, library, Optional.of(file));
    }

    /**
     * The command that dumps a class-data archive: a worker that opens a database, is given no statement and ends when
     * its standard input does. Run it with an empty standard input.
     *
     * @param database any DuckDB file
     * @param file where the archive goes
     */
    public List<String> archiveCommand(Path database, Path file) {
        return Stream.concat(
                        JavaCommand.flags(this).stream(),
                        Stream.of("-XX:ArchiveClassesAtExit=" + file, MAIN, database.toString(), "100", "1000"))
                .toList();
    }

    String classPathText() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
