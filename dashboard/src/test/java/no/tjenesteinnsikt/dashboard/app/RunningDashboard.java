package no.tjenesteinnsikt.dashboard.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import no.tjenesteinnsikt.dashboard.web.Ahead;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;

/** The dashboard on a free port, for tests from outside. */
public final class RunningDashboard implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Dashboard dashboard;
    private final DatasetFolder folder;

    private RunningDashboard(Dashboard dashboard, DatasetFolder folder) {
        this.dashboard = dashboard;
        this.folder = folder;
    }

    /** Serves the dataset that ships with the product, made in this home. */
    public static RunningDashboard ofShippedFacts(Path home) {
        ran(new Program(home).run("snapshots"));
        return serve(home, ShippedDatasets.DEFAULT);
    }

    /** Serves a dataset made from documents. */
    public static RunningDashboard ofDocuments(Path home, String dataset, List<Path> documents) {
        for (Path document : documents) {
            ran(new Program(home).run("ingest", document.toString(), "--dataset", dataset));
        }
        return serve(home, dataset);
    }

    /** Serves a dataset that is there. */
    public static RunningDashboard of(Path home, String dataset) {
        return serve(home, dataset);
    }

    private static void ran(Ran ran) {
        if (ran.code() != CommandLineInterface.DONE) {
            throw new IllegalStateException("Cannot prepare the dashboard: " + ran.err());
        }
    }

    private static RunningDashboard serve(Path home, String dataset) {
        Job job = new Program(home).job(dataset);
        DatasetFolder folder = new DatasetFolder(home, new DatasetName(dataset));
        return new RunningDashboard(Dashboard.start(job, folder, ServeCommand.HOST, 0, Ahead.Extent.PAGES), folder);
    }

    /** The dataset that it serves. */
    DatasetFolder folder() {
        return folder;
    }

    /** Where it answers. */
    public String address() {
        return "http://" + ServeCommand.HOST + ":" + dashboard.port();
    }

    /** What it answers at an address of its own, redirects not followed. */
    public HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The rows of a table of a page's JSON twin, which has to be there. */
    public List<JsonNode> table(String address, String name) throws IOException, InterruptedException {
        List<JsonNode> rows = new ArrayList<>();
        new ObjectMapper().readTree(get(address).body()).required(name).forEach(rows::add);
        return rows;
    }

    @Override
    public void close() {
        dashboard.close();
    }
}
