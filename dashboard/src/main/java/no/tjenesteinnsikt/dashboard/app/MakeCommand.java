package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Makes a dataset that ships with the product, while the process that started this one serves another. Ends with that
 * process: then nobody reads the other end of the standard input any more.
 */
@Command(name = MakeCommand.NAME, hidden = true)
final class MakeCommand implements Callable<Integer> {
    static final String NAME = "make";

    private final RootCommand root;

    MakeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        Thread watch = new Thread(() -> endWith(System.in), "watch");
        watch.setDaemon(true);
        watch.start();
        Release.bringUpToDate(job);
        return CommandLineInterface.DONE;
    }

    private static void endWith(InputStream input) {
        try {
            while (input.read() >= 0) {
                // Whoever started this process says nothing.
            }
        } catch (IOException e) {
            // As good as its end.
        }
        Runtime.getRuntime().halt(CommandLineInterface.NOT_DONE);
    }
}
