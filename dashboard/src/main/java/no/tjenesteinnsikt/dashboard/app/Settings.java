package no.tjenesteinnsikt.dashboard.app;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/**
 * What the environment says.
 *
 * @param root the checkout, with {@code data/}
 * @param home the home of the datasets as the environment has it, empty where it says nothing
 * @param application the folder of a prepared build, empty where the jar was started plainly
 * @param user who runs the program
 */
record Settings(Path root, Optional<String> home, Optional<Path> application, String user) {

    static Settings of(Properties properties, Map<String, String> environment) {
        Path root = Optional.ofNullable(properties.getProperty("tjenesteinnsikt.root"))
                .map(Path::of)
                .orElseGet(Settings::rootAboveTheJar);
        return new Settings(
                root,
                Optional.ofNullable(environment.get("TJENESTEINNSIKT_HOME")).filter(value -> !value.isBlank()),
                Optional.ofNullable(properties.getProperty("tjenesteinnsikt.app"))
                        .map(Path::of),
                properties.getProperty("user.name", "ukjent"));
    }

    private static Path rootAboveTheJar() {
        try {
            Path place = Path.of(Settings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            for (Path folder = place; folder != null; folder = folder.getParent()) {
                if (Files.isDirectory(folder.resolve("data").resolve("reference"))) {
                    return folder;
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot find the program's own place", e);
        }
        throw new LakeException(
                Reason.NOT_FOUND,
                "Finner ikke mappen data/reference: start programmet med ./tjenesteinnsikt i kildekoden.");
    }

    /** The home that counts: the option, then the environment, then the checkout's own. */
    Path homeOr(Optional<String> option) {
        return option.or(() -> home)
                .map(Path::of)
                .orElseGet(() -> root.resolve("data").resolve("lake"))
                .toAbsolutePath()
                .normalize();
    }

    Path reference() {
        return root.resolve("data").resolve("reference");
    }

    Path shippedSources() {
        return root.resolve("data").resolve("sources");
    }
}
