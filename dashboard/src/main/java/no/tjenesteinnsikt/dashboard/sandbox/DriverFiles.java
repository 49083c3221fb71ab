package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * DuckDB's driver, taken apart once: the classes in a small jar, this machine's native library beside it. Unprepared,
 * each process unpacks 71 MB when it starts and leaves them behind when it is killed.
 *
 * @param jar the driver without native libraries
 * @param folder where the library lies, for {@code java.library.path}
 */
public record DriverFiles(Path jar, Path folder) {
    private static final String LIBRARY = "libduckdb_java.so";

    /**
     * Prepares the driver in a folder, unless it is prepared there. The files appear whole or not at all.
     *
     * @return empty where the driver has no library for this machine: then use its jar as it is
     * @throws IOException when the jar can't be read or the folder not written
     */
    public static Optional<DriverFiles> prepare(Path driver, Path folder) throws IOException {
        Path target = folder.resolve(stem(driver));
        DriverFiles files = new DriverFiles(target.resolve("driver.jar"), target);
        if (Files.isRegularFile(files.jar())) {
            return Optional.of(files);
        }
        try (ZipFile zip = new ZipFile(driver.toFile())) {
            ZipEntry library = zip.getEntry(LIBRARY + "_" + machine());
            if (library == null) {
                return Optional.empty();
            }
            Files.createDirectories(target);
            Path unpacked = Files.createTempFile(target, "library", ".tmp");
            try (InputStream in = zip.getInputStream(library)) {
                Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
            }
            allowAll(unpacked);
            Files.move(unpacked, target.resolve(System.mapLibraryName("duckdb_java")), StandardCopyOption.ATOMIC_MOVE);
            Path stripped = Files.createTempFile(target, "driver", ".tmp");
            strip(zip, stripped);
            allowAll(stripped);
            Files.move(stripped, files.jar(), StandardCopyOption.ATOMIC_MOVE);
        }
        return Optional.of(files);
    }

    /** A worker may run as a user who owns nothing; what a temporary file is made with is for its owner only. */
    private static void allowAll(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        }
    }

    private static void strip(ZipFile zip, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(LIBRARY)) {
                    continue;
                }
                jar.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = zip.getInputStream(entry)) {
                    in.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
    }

    private static String stem(Path driver) {
        return driver.getFileName().toString().replaceFirst("\\.jar$", "");
    }

    /** The machine as the driver names it. */
    private static String machine() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "macos" : "linux";
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        return system + "_" + (arm ? "arm64" : "amd64");
    }
}
