package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.dashboard.sandbox.WorkerInstallation;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.RoleDatabase;
import no.tjenesteinnsikt.dashboard.web.Ahead;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import picocli.CommandLine.Command;

/** Goes once through what the program does at its start, so that the build can archive the classes that takes. */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final RootCommand root;

    RehearseCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Job job = root.job();
        DatasetFolder folder = job.published();
        try (Dashboard dashboard = Dashboard.start(job, folder, ServeCommand.HOST, 0, Ahead.Extent.PAGES)) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://" + ServeCommand.HOST + ":" + dashboard.port() + "/"))
                    .build();
            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        }
        if (job.settings().application().isPresent()) {
            archiveWorker(job.settings(), folder, job.settings().application().get());
        }
        return CommandLineInterface.DONE;
    }

    private static void archiveWorker(Settings settings, DatasetFolder folder, Path application)
            throws IOException, InterruptedException {
        Edition edition = folder.requirePublished();
        Path database = RoleDatabase.ensure(folder, edition, Role.PUBLIC, folder.result(edition.result()));
        WorkerInstallation workers = Workers.installation(settings);
        Process process = new ProcessBuilder(workers.archiveCommand(database, Workers.archiveFile(application)))
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
    }
}
