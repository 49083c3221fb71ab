package no.tjenesteinnsikt.dashboard.app;

import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.web.Ahead;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves what is there. */
@Command(name = "serve", description = "Viser sidene på http://localhost:7070.")
final class ServeCommand implements Callable<Integer> {
    static final int PORT = 7070;
    static final String HOST = "localhost";

    private final RootCommand root;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "Porten. Ellers ${DEFAULT-VALUE}.")
    private int port = PORT;

    @Option(
            names = "--host",
            paramLabel = "VERT",
            defaultValue = HOST,
            description = "Adressen. Ellers ${DEFAULT-VALUE}.")
    private String host = HOST;

    ServeCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        DatasetFolder folder = job.published();
        Dashboard dashboard = Dashboard.start(job, folder, host, port, Ahead.Extent.NARROWED_TOO);
        Runtime.getRuntime().addShutdownHook(new Thread(dashboard::close, "stop"));
        job.console()
                .out()
                .println(
                        "Tjenesteinnsikt viser " + folder.name() + " på http://" + host + ":" + dashboard.port() + "/");
        return CommandLineInterface.STAYS;
    }
}
