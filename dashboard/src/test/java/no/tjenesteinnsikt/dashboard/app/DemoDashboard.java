package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import no.tjenesteinnsikt.ingest.demo.DemoFolder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests that only look the one dashboard on a slice of the constructed dataset; it is closed after the last. */
public final class DemoDashboard implements ParameterResolver {
    /** The services of the slice, by their number in the constructed dataset. */
    private static final Set<Integer> FEW = Set.of(1, 10, 16, 40, 44, 64, 70, 77);

    private record Kept(Path home, RunningDashboard dashboard) implements AutoCloseable {
        static Kept open() {
            try {
                Path home = Files.createTempDirectory("demo-dashboard");
                Path documents = home.resolve("dokumenter");
                new DemoDataset(DemoDataset.SEED, service -> FEW.contains(service.number()))
                        .make(Program.ROOT.resolve("data").resolve("reference"), new DemoFolder(documents));
                return new Kept(home, RunningDashboard.ofDocuments(home, "utsnitt", List.of(documents)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            dashboard.close();
            try (Stream<Path> all = Files.walk(home)) {
                List<Path> files = all.sorted(Comparator.reverseOrder()).toList();
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == RunningDashboard.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot()
                .getStore(Namespace.create(DemoDashboard.class))
                .getOrComputeIfAbsent(Kept.class, key -> Kept.open(), Kept.class)
                .dashboard();
    }
}
