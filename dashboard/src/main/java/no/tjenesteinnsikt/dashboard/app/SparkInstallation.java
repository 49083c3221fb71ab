package no.tjenesteinnsikt.dashboard.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/**
 * Spark as Maven brought it: {@code jars/} with Spark and all that it needs, the program's own jar, and an archive of
 * loaded classes that makes the start faster. Nothing of it is on this program's class path.
 *
 * @param folder where it lies
 * @param java the java executable
 */
record SparkInstallation(Path folder, Path java) {
    private static final String MAIN = "no.tjenesteinnsikt.analytics.spark.Main";
    private static final String ARCHIVE = "spark.jsa";

    /** The installation of this build; the first use makes it, and says so. */
    static SparkInstallation ready(Job job) {
        Path application = job.settings()
                .application()
                .orElseThrow(() -> new LakeException(
                        Reason.NOT_FOUND, "Finner ikke Spark: start programmet med ./tjenesteinnsikt i kildekoden."));
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        SparkInstallation installation = new SparkInstallation(application.resolve("spark"), java);
        new SparkBuild(job, installation).makeWhereMissing();
        return installation;
    }

    /** The program's own jar, which {@code spark-submit} runs, too. */
    Path program() {
        return folder.resolve("tjenesteinnsikt-spark.jar");
    }

    /** Spark's own jars. */
    Path jars() {
        return folder.resolve("jars");
    }

    Path archive() {
        return folder.resolve(ARCHIVE);
    }

    /** What Spark says of itself in a run; the next run writes over it. */
    Path log() {
        return folder.resolve("spark.log");
    }

    /** The file that says that the rest is there. */
    Path mark() {
        return folder.resolve("ready");
    }

    boolean isComplete() {
        return Files.isRegularFile(mark());
    }

    /** The command that runs the program with the archive, where there is one. */
    List<String> command(SparkTask task) throws IOException {
        return command(
                Files.isRegularFile(archive()) ? List.of("-XX:SharedArchiveFile=" + archive()) : List.of(), task);
    }

    /** The command that makes an archive from a run. */
    List<String> archiveCommand(SparkTask task, Path file) throws IOException {
        return command(List.of("-XX:ArchiveClassesAtExit=" + file), task);
    }

    private List<String> command(List<String> archive, SparkTask task) throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(archive);
        command.addAll(task.pace());
        command.addAll(List.of(
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=off",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.configurationFile=tjenesteinnsikt-log4j2.properties",
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                classPath(),
                MAIN));
        command.addAll(task.arguments());
        return command;
    }

    /** In one order everywhere: an archive belongs to exactly one class path. */
    private String classPath() throws IOException {
        try (Stream<Path> files = Files.list(jars())) {
            return Stream.concat(Stream.of(program()), files.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }
}
