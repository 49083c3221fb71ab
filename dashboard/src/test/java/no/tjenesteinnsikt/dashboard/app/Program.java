package no.tjenesteinnsikt.dashboard.app;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The program inside the test's own process, with a home of its own. */
final class Program {
    /** The checkout that the tests belong to. */
    static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private final Path home;
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");

    Program(Path home) {
        this.home = home;
    }

    /**
     * What a run came to.
     *
     * @param code the exit code
     * @param out the result
     * @param err all else
     */
    record Ran(int code, String out, String err) {
        List<String> errorLines() {
            return err.lines().toList();
        }
    }

    /** Moves the clock. */
    void at(Instant instant) {
        now = instant;
    }

    /** The job of a command on a dataset. */
    Job job(String dataset) {
        Console console = new Console(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                false);
        Settings settings = new Settings(ROOT, Optional.of(home.toString()), Optional.empty(), "kari");
        return new Job(new Surroundings(console, settings, Clock.fixed(now, ZoneOffset.UTC)), home, dataset);
    }

    Ran run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false);
        Settings settings = new Settings(ROOT, Optional.of(home.toString()), Optional.empty(), "kari");
        List<String> all = new ArrayList<>(List.of(arguments));
        int code = new CommandLineInterface(console, settings, Clock.fixed(now, ZoneOffset.UTC))
                .run(all.toArray(String[]::new));
        console.flush();
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
