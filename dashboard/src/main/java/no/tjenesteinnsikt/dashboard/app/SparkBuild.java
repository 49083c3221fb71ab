package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import org.jspecify.annotations.Nullable;

/** Fetches Spark with Maven and builds the program that runs on it, once for each build of the product. */
final class SparkBuild {
    private final Job job;
    private final SparkInstallation installation;

    SparkBuild(Job job, SparkInstallation installation) {
        this.job = job;
        this.installation = installation;
    }

    /** Of several first uses at once, one builds and the others wait for it. */
    void makeWhereMissing() {
        if (installation.isComplete()) {
            return;
        }
        try {
            Files.createDirectories(installation.folder());
            try (FileChannel channel = FileChannel.open(
                            installation.folder().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !installation.isComplete()) {
                    make();
                }
            }
        } catch (IOException e) {
            throw failed("Kan ikke legge Spark i " + installation.folder() + ": " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Cannot wait for Maven", e);
        }
    }

    private void make() throws IOException, InterruptedException {
        job.console().err().println("Henter Spark med Maven (bare første gang, omtrent 300 MB) …");
        Path root = job.settings().root();
        run(List.of(
                "mvn",
                "-q",
                "-B",
                "-ntp",
                "-Dstyle.color=never",
                "-Pquick",
                "-f",
                root.resolve("pom.xml").toString(),
                "-pl",
                ".,ingest,analytics,analytics/spark",
                "package"));
        Path built = root.resolve("analytics/spark/target/quick");
        copyJars(built.resolve("jars"));
        Files.copy(
                built.resolve("tjenesteinnsikt-spark.jar"),
                installation.program(),
                StandardCopyOption.REPLACE_EXISTING,
                StandardCopyOption.COPY_ATTRIBUTES);
        rehearse();
        Files.writeString(installation.mark(), "");
    }

    private void run(List<String> command) throws InterruptedException {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(installation.log().toFile());
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (builder.start().waitFor() != 0) {
                throw failed("Kan ikke hente Spark med Maven: se " + installation.log() + ".", null);
            }
        } catch (IOException e) {
            throw failed("Finner ikke Maven: installer det, og prøv igjen.", e);
        }
    }

    private void copyJars(Path from) throws IOException {
        Files.createDirectories(installation.jars());
        try (Stream<Path> jars = Files.list(from)) {
            for (Path jar : jars.toList()) {
                Path name = jar.getFileName();
                Files.copy(
                        jar,
                        installation.jars().resolve(String.valueOf(name)),
                        StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** Without an archive all works, only slower. */
    private void rehearse() throws IOException, InterruptedException {
        job.console().progress("Øver på å starte Spark …");
        DatasetFolder dataset = job.folder();
        Path results = Files.createTempFile("spark", ".jsonl");
        Path archive = Files.createTempFile(installation.folder(), "spark", ".jsa");
        SparkTask task = new SparkTask(
                dataset.snapshot(dataset.requirePublished().snapshot()), results, Optional.empty(), Optional.empty());
        Process process = new ProcessBuilder(installation.archiveCommand(task, archive))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() == 0) {
            Files.move(archive, installation.archive(), StandardCopyOption.REPLACE_EXISTING);
        }
        Files.deleteIfExists(archive);
        Files.deleteIfExists(results);
    }

    private static LakeException failed(String message, @Nullable Exception cause) {
        return new LakeException(Reason.CANNOT_READ, message, cause);
    }
}
