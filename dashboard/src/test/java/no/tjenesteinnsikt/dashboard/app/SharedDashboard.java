package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests that only look one dashboard; it is made at the first and closed after the last, with its home. */
abstract class SharedDashboard implements ParameterResolver {
    private final Function<Path, RunningDashboard> serve;

    /** A dashboard that is served from a new home. */
    SharedDashboard(Function<Path, RunningDashboard> serve) {
        this.serve = serve;
    }

    private record Kept(Path home, RunningDashboard dashboard) implements AutoCloseable {
        static Kept open(Function<Path, RunningDashboard> serve) {
            try {
                Path home = Files.createTempDirectory("shared-dashboard");
                return new Kept(home, serve.apply(home));
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
                .getStore(Namespace.create(getClass()))
                .getOrComputeIfAbsent(Kept.class, key -> Kept.open(serve), Kept.class)
                .dashboard();
    }
}
