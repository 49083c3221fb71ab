package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.duckdb.DuckDBDriver;

/** The worker as the launcher would install it, under the build folder. */
public final class TestInstallation {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Path FOLDER = Path.of("target", "sandbox-test").toAbsolutePath();

    private TestInstallation() {}

    /** Prepared: the library unpacked, a jar of our own. */
    public static WorkerInstallation prepared() {
        try {
            DriverFiles driver = DriverFiles.prepare(driver(), FOLDER).orElseThrow();
            // Of this process: the other one that runs tests must not find it half written.
            Path own = FOLDER.resolve("worker-" + ProcessHandle.current().pid() + ".jar");
            jar(classes(), own);
            return new WorkerInstallation(
                    JAVA, List.of(driver.jar(), own), Optional.of(driver.folder()), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it comes from Maven. */
    static WorkerInstallation plain() {
        return new WorkerInstallation(JAVA, List.of(driver(), classes()), Optional.empty(), Optional.empty());
    }

    private static Path driver() {
        return location(DuckDBDriver.class);
    }

    private static Path classes() {
        return location(SqlService.class);
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void jar(Path classes, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes.resolve("no/tjenesteinnsikt/dashboard/sandbox"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
