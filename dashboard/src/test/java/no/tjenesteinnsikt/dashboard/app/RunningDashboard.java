package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import java.util.List;
import no.tjenesteinnsikt.dashboard.app.Program.Ran;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;

/** The dashboard on a free port, for tests from outside. */
public final class RunningDashboard implements AutoCloseable {
    private final Dashboard dashboard;

    private RunningDashboard(Dashboard dashboard) {
        this.dashboard = dashboard;
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
        return new RunningDashboard(Dashboard.start(job, folder, ServeCommand.HOST, 0));
    }

    /** Where it answers. */
    public String address() {
        return "http://" + ServeCommand.HOST + ":" + dashboard.port();
    }

    @Override
    public void close() {
        dashboard.close();
    }
}
