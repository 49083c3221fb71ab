package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.DatasetName;
import no.tjenesteinnsikt.ingest.lake.Edition;
import picocli.CommandLine.Command;

/** Lists the datasets of the home. */
@Command(name = "datasets", description = "Viser datasettene som finnes.")
final class DatasetsCommand implements Callable<Integer> {
    private final RootCommand root;

    DatasetsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Job job = root.job();
        for (Path folder : folders(job.home())) {
            DatasetFolder dataset =
                    new DatasetFolder(job.home(), new DatasetName(String.valueOf(folder.getFileName())));
            Optional<Edition> edition = dataset.published();
            edition.ifPresent(published -> job.console().out().println(dataset.name() + "\t" + published.snapshot()));
        }
        return CommandLineInterface.DONE;
    }

    private static List<Path> folders(Path home) {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(home)) {
            return list.filter(folder -> Files.isRegularFile(folder.resolve("current")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
