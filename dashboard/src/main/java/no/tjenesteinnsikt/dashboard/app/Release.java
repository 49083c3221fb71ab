package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.DriverPlace;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.run.Ingestion;

/**
 * Which build of the program made a shipped dataset. After an upgrade it is made anew, so that facts and definitions are
 * those of the release; when nothing that counts has changed, it comes out the same.
 */
final class Release {
    private static final String FILE = "made-by";

    private final DatasetFolder folder;
    private final String stamp;

    private Release(DatasetFolder folder, String stamp) {
        this.folder = folder;
        this.stamp = stamp;
    }

    static Release of(Settings settings, DatasetFolder folder) {
        try {
            List<Path> parts = List.of(
                    settings.reference(),
                    settings.shippedSources(),
                    DriverPlace.of(Ingestion.class),
                    DriverPlace.of(IndicatorRun.class));
            return new Release(folder, parts.stream().map(Release::state).collect(Collectors.joining("\n", "", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the dataset where it is missing, and anew where another build made it. What is there is served in any case. */
    static void bringUpToDate(Job job) {
        DatasetFolder folder = job.folder();
        Release release = Release.of(job.settings(), folder);
        if (release.isCurrent()) {
            return;
        }
        try {
            new EditionMaker(job).makeShipped(folder);
            release.remember();
        } catch (LakeException e) {
            if (!folder.isPublished()) {
                throw e;
            }
            job.console().err().println(e.getMessage());
        }
    }

    private static String state(Path part) {
        try (Stream<Path> files = Files.walk(part)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> file + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether this build made what is published. */
    boolean isCurrent() {
        try {
            Path file = folder.root().resolve(FILE);
            return folder.isPublished()
                    && Files.exists(file)
                    && Files.readString(file).equals(stamp);
        } catch (IOException e) {
            return false;
        }
    }

    /** Remembers that this build made it. */
    void remember() {
        try {
            Files.write(folder.root().resolve(FILE), stamp.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
