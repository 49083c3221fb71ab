package no.tjenesteinnsikt.dashboard.app;

import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.tjenesteinnsikt.dashboard.read.Datasets;
import no.tjenesteinnsikt.dashboard.read.FileSourceText;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.read.duckdb.DuckDbEditionReader;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.dashboard.sandbox.SqlLimits;
import no.tjenesteinnsikt.dashboard.sandbox.SqlService;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.RoleDatabase;
import no.tjenesteinnsikt.dashboard.web.Ahead;
import no.tjenesteinnsikt.dashboard.web.QueryDesk;
import no.tjenesteinnsikt.dashboard.web.WebServer;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;

/** The running dashboard and all that belongs to it. Only commands that serve load this class, and with it the web. */
final class Dashboard implements AutoCloseable {
    private final WebServer server;
    private final OpenLakes lakes;
    private final OpenedSourceText source;

    private Dashboard(WebServer server, OpenLakes lakes, OpenedSourceText source) {
        this.server = server;
        this.lakes = lakes;
        this.source = source;
    }

    /** With the pages of the navigation made ahead, or more. */
    static Dashboard start(Job job, DatasetFolder folder, String host, int port, Ahead.Extent extent) {
        Datasets datasets = new Datasets(folder.home(), folder.name(), new DuckDbEditionReader());
        CompletableFuture<PublishedData> first = CompletableFuture.supplyAsync(() -> datasets.current(folder));
        OpenLakes lakes = new OpenLakes();
        OpenedSourceText source = new OpenedSourceText(new FileSourceText());
        try {
            WebServer server = WebServer.start(
                    datasets,
                    new EngineNarrower(lakes),
                    Pages.all(new EngineEvidence(lakes), source),
                    desk(job),
                    host,
                    port,
                    extent);
            Dashboard dashboard = new Dashboard(server, lakes, source);
            requireReadable(first, dashboard);
            return dashboard;
        } catch (JavalinBindException e) {
            throw new LakeException(
                    Reason.BUSY,
                    "Kan ikke vise sidene på " + host + ":" + port
                            + ": porten er i bruk eller ikke tillatt. Velg en annen med --port.",
                    e);
        }
    }

    private static QueryDesk desk(Job job) {
        try {
            SqlService service =
                    new SqlService(Workers.installation(job.settings()), SqlLimits.DEFAULT, SqlService.Spare.AHEAD);
            return new QueryDesk(service, Dashboard::database);
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_WRITE,
                    "Kan ikke gjøre klar spørringene: " + e.getMessage()
                            + ". Se at den midlertidige mappen kan skrives.",
                    e);
        }
    }

    /** The file was made when the edition was; one of an older release is made again when it is asked for. */
    private static Path database(PublishedData data) {
        Edition edition = data.edition();
        return RoleDatabase.ensure(
                data.folder(), edition, Role.PUBLIC, data.folder().result(edition.result()));
    }

    /** The data are read while the server starts; where they can't be, nothing is served. */
    private static void requireReadable(CompletableFuture<PublishedData> data, Dashboard dashboard) {
        try {
            data.join();
        } catch (CompletionException e) {
            dashboard.close();
            throw e.getCause() instanceof LakeException failure ? failure : e;
        }
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
        lakes.close();
        source.close();
    }
}
