package no.tjenesteinnsikt.dashboard.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as a process of its own, so that it can be killed, and kept from memory, disk and rights. */
final class ProgramProcess {
    private static final long LONGEST_SECONDS = 120;

    private final Path home;
    private final Path output;
    private final List<String> prefix;
    private final List<String> flags;

    private ProgramProcess(Path home, Path output, List<String> prefix, List<String> flags) {
        this.home = home;
        this.output = output;
        this.prefix = List.copyOf(prefix);
        this.flags = List.copyOf(flags);
    }

    /** A program whose output goes to files in a folder. */
    static ProgramProcess in(Path home, Path output) {
        return new ProgramProcess(home, output, List.of(), List.of());
    }

    /** The same, started by another command, such as one that takes rights away. */
    ProgramProcess startedBy(String... command) {
        return new ProgramProcess(home, output, List.of(command), flags);
    }

    /** The same, with a flag of the virtual machine. */
    ProgramProcess withFlag(String flag) {
        return new ProgramProcess(home, output, prefix, List.of(flag));
    }

    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dtjenesteinnsikt.root=" + Program.ROOT));
        command.addAll(flags);
        command.addAll(List.of("-Djava.io.tmpdir=" + output, "-cp", classPath(), Main.class.getName()));
        command.addAll(List.of("--home", home.toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectOutput(output.resolve("out.txt").toFile())
                .redirectError(output.resolve("err.txt").toFile())
                .start();
    }

    private static String classPath() {
        String whole = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> absolute = new ArrayList<>();
        for (String part : whole.split(File.pathSeparator, -1)) {
            absolute.add(Path.of(part).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, absolute);
    }

    Program.Ran run(String... arguments) throws IOException, InterruptedException {
        return finish(start(arguments));
    }

    Program.Ran finish(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Cannot wait longer for the program");
        }
        return new Program.Ran(
                process.exitValue(),
                java.nio.file.Files.readString(output.resolve("out.txt")),
                java.nio.file.Files.readString(output.resolve("err.txt")));
    }
}
