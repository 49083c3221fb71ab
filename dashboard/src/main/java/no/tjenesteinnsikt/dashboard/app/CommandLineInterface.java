package no.tjenesteinnsikt.dashboard.app;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, and what becomes of their troubles: always one line and an exit code. */
final class CommandLineInterface {
    /** All done. */
    static final int DONE = 0;
    /** Done in part: something was rejected, or something was cut. */
    static final int PARTLY = 1;
    /** Not done. */
    static final int NOT_DONE = 2;
    /** The command goes on in the background; the process must not end. */
    static final int STAYS = -1;

    private final Console console;
    private final CommandLine commandLine;

    CommandLineInterface(Console console, Settings settings, Clock clock) {
        this.console = console;
        RootCommand root = new RootCommand(new Surroundings(console, settings, clock));
        this.commandLine = new CommandLine(root);
        addCommands(root);
        commandLine.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        // A dataset may have the name of a command: demo is one.
        commandLine.setAllowSubcommandsAsOptionParameters(true);
        commandLine.setParameterExceptionHandler(this::misused);
        commandLine.setExecutionExceptionHandler(this::failed);
    }

    private void addCommands(RootCommand root) {
        for (Object command : List.of(
                new IngestCommand(root),
                new PublishCommand(root),
                new IndicatorsCommand(root),
                new ServeCommand(root),
                new SqlCommand(root),
                new CheckCommand(root),
                new FindingsCommand(root),
                new TemplateCommand(root),
                new AssessmentCommand(root),
                new DatasetsCommand(root),
                new SnapshotsCommand(root),
                new RestoreCommand(root),
                new PruneCommand(root),
                new SmallNumbersCommand(root),
                new DemoCommand(root),
                new MakeCommand(root),
                new RehearseCommand(root))) {
            commandLine.addSubcommand(command);
        }
    }

    int run(String... arguments) {
        return commandLine.execute(arguments);
    }

    private int misused(ParameterException e, String[] arguments) {
        console.err().println(misuse(e));
        return NOT_DONE;
    }

    private static String misuse(ParameterException e) {
        String command = e.getCommandLine().getCommandName();
        String what;
        if (e instanceof UnmatchedArgumentException unmatched) {
            what = "Kjenner ikke «" + LakeException.printable(String.join(" ", unmatched.getUnmatched())) + "»";
        } else if (e instanceof MissingParameterException missing) {
            what = "Mangler "
                    + String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(argument -> argument.paramLabel())
                                    .toList());
        } else {
            what = "Kan ikke bruke «" + LakeException.printable(String.valueOf(e.getValue())) + "»";
        }
        return what + ": se «" + command + " --help».";
    }

    private int failed(Exception e, CommandLine command, ParseResult arguments) {
        if (e instanceof LakeException || e instanceof DefinitionException) {
            console.err().println(e.getMessage());
        } else if (e instanceof UncheckedIOException failure) {
            console.err()
                    .println("Kan ikke lese eller skrive: "
                            + firstLine(Objects.requireNonNullElse(failure.getCause(), failure))
                            + ". Se på filen og om disken har plass, og prøv igjen.");
        } else {
            console.err().println("Intern feil i Tjenesteinnsikt: " + firstLine(e) + ". Meld fra med linjene under.");
            e.printStackTrace(console.err());
        }
        return NOT_DONE;
    }

    private static String firstLine(Throwable e) {
        return (e.getClass().getSimpleName() + " " + e.getMessage())
                .lines()
                .findFirst()
                .orElse("ukjent");
    }
}
