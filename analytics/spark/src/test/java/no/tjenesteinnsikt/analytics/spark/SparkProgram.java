package no.tjenesteinnsikt.analytics.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as the product starts it: a process of its own, with its exit code and its lines. */
final class SparkProgram {
    private static final long LONGEST_SECONDS = 300;

    private SparkProgram() {}

    /**
     * What a run came to.
     *
     * @param code the exit code
     * @param out the lines of standard output
     * @param all all that it said
     */
    record Ran(int code, List<String> out, String all) {}

    static Ran run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dlog4j2.configurationFile=tjenesteinnsikt-log4j2.properties",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Cannot wait longer for Spark");
        }
        return new Ran(process.exitValue(), Files.readAllLines(out), Files.readString(out) + Files.readString(err));
    }
}
