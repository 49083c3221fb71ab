package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.demo.DemoDataset;
import no.tjenesteinnsikt.ingest.demo.DemoFolder;
import no.tjenesteinnsikt.ingest.demo.PlantedFacts;
import no.tjenesteinnsikt.ingest.demo.bulk.ActivityRows;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the documents of the constructed dataset into a folder, or as many activity rows as wanted. */
@Command(
        name = "demo",
        description = "Skriver de konstruerte eksempeldokumentene, eller mange aktivitetsrader, til en mappe.")
final class DemoCommand implements Callable<Integer> {
    private static final String DOCUMENTS = "dokumenter";
    private static final String PLANTED = "fasit.csv";

    private final RootCommand root;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "MAPPE",
            required = true,
            description = "Mappen, som må være tom eller ikke finnes.")
    private Path output = Path.of(".");

    @Option(
            names = "--seed",
            paramLabel = "TALL",
            defaultValue = "" + DemoDataset.SEED,
            description = "Tallet all tilfeldighet kommer fra. Ellers ${DEFAULT-VALUE}, som i datasettet demo.")
    private long seed = DemoDataset.SEED;

    @Option(
            names = "--rows",
            paramLabel = "TALL",
            description = "Skriver i stedet så mange aktivitetsrader, én CSV for hvert rapporteringsår.")
    private @Nullable Long rows;

    DemoCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (rows != null && rows < 1) {
            throw new LakeException(
                    Reason.BAD_NAME, "Kan ikke skrive " + rows + " aktivitetsrader: oppgi minst 1 med --rows.");
        }
        requireEmpty(output);
        if (rows != null) {
            new ActivityRows(seed, rows)
                    .write(output, name -> root.job().console().progress("Skriver " + name + " …"));
        } else {
            PlantedFacts facts = new PlantedFacts(new DemoFolder(output.resolve(DOCUMENTS)));
            new DemoDataset(seed, service -> true).make(root.job().settings().reference(), facts);
            facts.write(output.resolve(PLANTED));
        }
        root.job().console().out().println(output);
        return CommandLineInterface.DONE;
    }

    private static void requireEmpty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            if (files.findAny().isPresent()) {
                throw new LakeException(
                        Reason.BAD_NAME, "Kan ikke skrive til «" + folder + "»: mappen er ikke tom. Velg en annen.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
