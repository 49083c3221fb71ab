package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes a shipped dataset in a process of its own that gives way to all others, so that nobody who reads the first page
 * waits for it. What it has to say goes to standard error; it ends with this process.
 */
final class MakerProcess {
    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xmx768m", "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true");
    private static final List<String> PROPERTIES =
            List.of("java.library.path", "java.io.tmpdir", "tjenesteinnsikt.root", "tjenesteinnsikt.app");

    private MakerProcess() {}

    /** Starts the making of the job's dataset. */
    static void start(Job job) {
        try {
            // The pipe to its input stays open as long as this process lives.
            new ProcessBuilder(command(job))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            job.console()
                    .err()
                    .println("Kan ikke lage datasettet " + job.dataset()
                            + " i bakgrunnen: lag det med «indicators --dataset " + job.dataset() + "».");
        }
    }

    private static List<String> command(Job job) {
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        for (String name : PROPERTIES) {
            String value = System.getProperty(name);
            if (value != null) {
                command.add("-D" + name + "=" + value);
            }
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of("--home", job.home().toString(), "--dataset", job.dataset(), MakeCommand.NAME));
        return command;
    }
}
