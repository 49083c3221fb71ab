package no.tjenesteinnsikt.dashboard.app;

import java.time.Clock;
import java.util.Locale;

/** Where the program starts. */
public final class Main {
    private Main() {}

    /** Runs one command and ends with its exit code: 0 done, 1 done in part, 2 not done. */
    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Console console = Console.standard();
        int code = new CommandLineInterface(
                        console, Settings.of(System.getProperties(), System.getenv()), Clock.systemUTC())
                .run(arguments);
        console.flush();
        if (code != CommandLineInterface.STAYS) {
            System.exit(code);
        }
    }
}
