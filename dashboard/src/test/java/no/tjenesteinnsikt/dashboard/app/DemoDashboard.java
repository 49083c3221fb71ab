package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import no.tjenesteinnsikt.ingest.demo.DemoFolder;

/** Gives tests that only look the one dashboard on a slice of the constructed dataset. */
public final class DemoDashboard extends SharedDashboard {
    /** The services of the slice, by their number in the constructed dataset. */
    private static final Set<Integer> FEW = Set.of(1, 10, 16, 40, 44, 64, 70, 77);

    public DemoDashboard() {
        super(DemoDashboard::serve);
    }

    private static RunningDashboard serve(Path home) {
        Path documents = home.resolve("dokumenter");
        new DemoDataset(DemoDataset.SEED, service -> FEW.contains(service.number()))
                .make(Program.ROOT.resolve("data").resolve("reference"), new DemoFolder(documents));
        return RunningDashboard.ofDocuments(home, "utsnitt", List.of(documents));
    }
}
