package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.sandbox.DriverFiles;
import no.tjenesteinnsikt.dashboard.sandbox.WorkerInstallation;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.DriverPlace;

/** What worker processes are started from: the prepared build where there is one, else the program's own class path. */
final class Workers {
    private static final String ARCHIVE = "worker.jsa";

    private Workers() {}

    static WorkerInstallation installation(Settings settings) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        if (settings.application().isPresent()) {
            Path application = settings.application().get();
            Path driver = driverBelow(application.resolve("lib"));
            return new WorkerInstallation(
                    java,
                    List.of(driver, application.resolve("worker.jar")),
                    Optional.of(application.resolve("lib")),
                    archive(application));
        }
        Path driver = DriverPlace.jar();
        Path own = workerJarBeside(DriverPlace.of(WorkerInstallation.class));
        Path prepared = Path.of(System.getProperty("java.io.tmpdir"), "tjenesteinnsikt-driver-" + settings.user());
        Optional<DriverFiles> files = DriverFiles.prepare(driver, prepared);
        return new WorkerInstallation(
                java,
                List.of(files.map(DriverFiles::jar).orElse(driver), own),
                files.map(DriverFiles::folder),
                Optional.empty());
    }

    /** The archive of loaded classes of a prepared build, where it was made. */
    private static Optional<Path> archive(Path application) {
        return Optional.of(archiveFile(application)).filter(Files::isRegularFile);
    }

    static Path archiveFile(Path application) {
        return application.resolve(ARCHIVE);
    }

    private static Path driverBelow(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("duckdb_jdbc"))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("Finner ikke DuckDBs driver i " + folder));
        }
    }

    /** A worker may open few files, so its jar is one that names no others. */
    private static Path workerJarBeside(Path own) {
        return Files.isDirectory(own) ? own : Path.of(own.toString().replaceFirst("\\.jar$", "-worker.jar"));
    }
}
