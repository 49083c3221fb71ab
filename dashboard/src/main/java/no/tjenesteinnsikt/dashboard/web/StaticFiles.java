package no.tjenesteinnsikt.dashboard.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Style sheets, scripts and fonts. Their path names their content, so a browser may keep them for ever and never mixes
 * the files of two releases.
 *
 * @param path the path before each file's own, such as {@code /static/0f3a…}
 */
record StaticFiles(String path) {
    private static final String FOLDER = "/static";
    private static final int NAME_LENGTH = 12;
    private static final int LARGEST_KEPT_COMPRESSED = 1_000_000;

    /** Those that were built into the program. */
    static StaticFiles ofProgram() {
        URL folder = StaticFiles.class.getResource(FOLDER);
        if (folder == null) {
            throw new IllegalStateException("Cannot find " + FOLDER + " among the program's resources");
        }
        try {
            return new StaticFiles(FOLDER + "/" + checksum(folder.toURI()).substring(0, NAME_LENGTH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String checksum(URI folder) throws IOException {
        if (!folder.getScheme().equals("jar")) {
            return checksum(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return checksum(jar.getPath(FOLDER));
        }
    }

    private static String checksum(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                digest.update(folder.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void serve(JavalinConfig config) {
        config.staticFiles.add(files -> {
            files.hostedPath = path;
            files.directory = FOLDER;
            files.location = Location.CLASSPATH;
            files.precompressMaxSize = LARGEST_KEPT_COMPRESSED;
            files.headers = Map.of("Cache-Control", "public, max-age=31536000, immutable");
        });
    }
}
