package no.tjenesteinnsikt.dashboard.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether a dataset hides small numbers of people, and publishes it anew by that. */
@Command(name = "small-numbers", description = "Skjuler små tall på personer i et datasett, eller slutter med det.")
final class SmallNumbersCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(names = "--below", paramLabel = "TALL", description = "Skjul tall fra 1 og opp til dette, for eksempel 5.")
    private @Nullable Integer below;

    @Option(
            names = "--width",
            paramLabel = "TALL",
            description = "Hvor usikkert et skjult tall skal være når alt som vises, er kjent. Ellers som --below.")
    private @Nullable Integer width;

    @Option(names = "--off", description = "Vis alle tall.")
    private boolean off;

    SmallNumbersCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Optional<SmallNumbers> rule = rule();
        Job job = root.job();
        DatasetFolder folder = job.folder();
        Optional<String> snapshot = folder.published().map(folder::computedFrom);
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new)) {
            // First the rule: from now on nothing is shown that it hides, even if the rest fails.
            writer.keepSmallNumbers(rule);
            snapshot.ifPresent(id -> publish(job, writer, id));
        }
        job.console().out().println(line(folder, rule));
        return CommandLineInterface.DONE;
    }

    private Optional<SmallNumbers> rule() {
        if (off == (below != null)) {
            throw new LakeException(Reason.BAD_NAME, "Oppgi enten --below TALL eller --off.");
        }
        if (below == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SmallNumbers(below, width == null ? below : width));
        } catch (IllegalArgumentException e) {
            throw new LakeException(
                    Reason.BAD_NAME,
                    "Kan ikke skjule tall under " + below + " med bredde " + (width == null ? below : width)
                            + ": oppgi tall fra 2 (bredde fra 1) til 1000.",
                    e);
        }
    }

    private static void publish(Job job, DatasetWriter writer, String snapshot) {
        Edition edition = new Indicators(job).compute(writer, snapshot);
        writer.publish(job.publication("small-numbers", edition));
    }

    private static String line(DatasetFolder folder, Optional<SmallNumbers> rule) {
        if (!folder.isPublished()) {
            return ahead(folder, rule);
        }
        if (rule.isEmpty()) {
            return "Alle tall i " + folder.name() + " vises.";
        }
        String hidden = folder.published()
                .flatMap(folder::protection)
                .map(held -> " " + held.hidden().size() + " tall i rapportene er skjult.")
                .orElse("");
        return "Tall under " + rule.get().below() + " i " + folder.name() + " skjules." + hidden;
    }

    /** A rule may be set before the first ingest; a name that is written wrongly looks the same. */
    private static String ahead(DatasetFolder folder, Optional<SmallNumbers> rule) {
        String names = DatasetFolder.publishedIn(folder.home()).stream()
                .map(there -> there.name().value())
                .collect(Collectors.joining(", "));
        return "Det finnes ikke noe datasett som heter " + folder.name()
                + " ennå, så ingenting er endret i det som vises. "
                + (names.isEmpty() ? "Ingen datasett finnes ennå." : "Datasett som finnes: " + names + ".")
                + rule.map(set -> " Regelen er lagret: Når " + folder.name() + " lages, skjules tall under "
                                + set.below() + ". Er navnet feil, fjern den med --off og det samme navnet.")
                        .orElse(" Det er ingen regel for det.");
    }
}
