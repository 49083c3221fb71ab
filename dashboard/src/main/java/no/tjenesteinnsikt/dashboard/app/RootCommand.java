package no.tjenesteinnsikt.dashboard.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command without a name: makes the shipped datasets where they are missing, and serves them. */
@Command(
        name = "tjenesteinnsikt",
        description = "Nøkkeltall og indikatorer for de nasjonale tjenestene i spesialisthelsetjenesten.",
        version = "Tjenesteinnsikt " + RootCommand.VERSION,
        synopsisSubcommandLabel = "[KOMMANDO]",
        commandListHeading = "%nKommandoer:%n",
        optionListHeading = "%nValg:%n",
        footer = "%nUten kommando: lager datasettene som følger med, og viser dem på http://localhost:7070.")
final class RootCommand implements Callable<Integer> {
    static final String VERSION = "0.1.0";

    private final Surroundings surroundings;

    @Option(
            names = "--home",
            paramLabel = "MAPPE",
            scope = ScopeType.INHERIT,
            description = "Mappen med datasettene. Ellers TJENESTEINNSIKT_HOME, ellers data/lake.")
    private @Nullable String home;

    @Option(
            names = "--dataset",
            paramLabel = "NAVN",
            scope = ScopeType.INHERIT,
            defaultValue = ShippedDatasets.DEFAULT,
            description = "Datasettet. Ellers ${DEFAULT-VALUE}.")
    private String dataset = ShippedDatasets.DEFAULT;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Viser denne hjelpen.")
    @SuppressWarnings("unused") // Read by picocli.
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Viser versjonen.")
    @SuppressWarnings("unused") // Read by picocli.
    private boolean version;

    RootCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The surroundings with the options that stand for all commands. */
    Job job() {
        return new Job(surroundings, surroundings.settings().homeOr(Optional.ofNullable(home)), dataset);
    }

    @Override
    public Integer call() {
        Job job = job();
        if (ShippedDatasets.contains(job.folder().name())) {
            Release.bringUpToDate(job);
        }
        int code = new ServeCommand(this).call();
        ShippedDatasets.NAMES.stream()
                .filter(name -> !name.equals(job.folder().name()))
                .map(job::of)
                .filter(other -> !Release.of(other.settings(), other.folder()).isCurrent())
                .forEach(MakerProcess::start);
        return code;
    }
}
