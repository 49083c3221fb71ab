package no.tjenesteinnsikt.dashboard.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;
import no.tjenesteinnsikt.ingest.store.duckdb.DuckDbParquetFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Computes and publishes new results for the current snapshot. */
@Command(
        name = "indicators",
        description = "Beregner indikatorene på nytt for den gjeldende datautgaven og publiserer dem.")
final class IndicatorsCommand implements Callable<Integer> {
    private static final String DUCKDB = "duckdb";
    private static final String SPARK = "spark";

    private final RootCommand root;

    @Option(
            names = "--engine",
            paramLabel = "MOTOR",
            description = "Beregningsmotoren: duckdb eller spark, ellers duckdb. Spark hentes med Maven første gang.")
    private @Nullable String chosenEngine;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Hvor Spark kjører: local[N] eller spark://VERT:PORT. Ellers local[*].")
    private @Nullable String master;

    @Option(
            names = "--indicators",
            paramLabel = "MAPPE",
            description = "Egne indikatorer i tillegg til dem som følger med.")
    private @Nullable Path own;

    @Option(
            names = "--computed",
            paramLabel = "FIL",
            description = "Publiserer resultater som spark-submit har beregnet, i stedet for å beregne.")
    private @Nullable Path computed;

    IndicatorsCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        requireSense();
        Job job = root.job();
        DatasetFolder folder = job.published();
        try (DatasetWriter writer = DatasetWriter.open(folder, DuckDbParquetFiles::new)) {
            Edition edition = edition(job, writer, folder.computedFrom(folder.requireCurrent()));
            writer.publish(job.publication("indicators", edition));
            job.console()
                    .out()
                    .println("Beregnet indikatorene for " + folder.name() + ", datautgave " + edition.snapshot() + ".");
        }
        return CommandLineInterface.DONE;
    }

    private String engine() {
        return chosenEngine == null ? DUCKDB : chosenEngine;
    }

    private void requireSense() {
        String engine = engine();
        if (computed != null && (chosenEngine != null || master != null)) {
            throw new LakeException(
                    Reason.BAD_NAME,
                    "Kan ikke bruke --computed sammen med " + (master != null ? "--master" : "--engine")
                            + ": resultatene i filen er beregnet alt. Ta bort det ene.");
        }
        if (!engine.equals(DUCKDB) && !engine.equals(SPARK)) {
            throw new LakeException(
                    Reason.BAD_NAME,
                    "Kjenner ikke motoren «" + LakeException.printable(engine) + "»: bruk duckdb eller spark.");
        }
        if (master != null && !engine.equals(SPARK)) {
            throw new LakeException(
                    Reason.BAD_NAME, "Kan ikke bruke --master med motoren " + engine + ": legg til --engine spark.");
        }
        if (master != null && !master.matches("local(\\[(\\d{1,4}|\\*)])?|spark://\\S+:\\d{1,5}")) {
            throw new LakeException(
                    Reason.BAD_NAME,
                    "Kan ikke bruke --master «" + LakeException.printable(master)
                            + "»: skriv local[N] eller spark://VERT:PORT. For andre klynger, bruk spark-submit.");
        }
    }

    private Edition edition(Job job, DatasetWriter writer, String snapshot) {
        Indicators indicators = new Indicators(job, Optional.ofNullable(own));
        if (computed != null) {
            return indicators.take(writer, snapshot, read(computed));
        }
        if (engine().equals(DUCKDB)) {
            return indicators.compute(writer, snapshot);
        }
        DatasetFolder folder = writer.folder();
        SparkProcess spark = new SparkProcess(job.console(), SparkInstallation.ready(job));
        Path results = spark.compute(new SparkTask(
                folder.snapshot(snapshot),
                folder.staging().resolve("spark.jsonl"),
                Optional.ofNullable(master),
                Optional.ofNullable(own)));
        return indicators.take(writer, snapshot, read(results));
    }

    private static ComputedResults read(Path file) {
        try (Reader in = Files.newBufferedReader(file)) {
            return ResultLines.read(in);
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_READ,
                    "Kan ikke lese resultatene i «" + LakeException.printable(file.toString())
                            + "»: se at filen finnes og kan leses.",
                    e);
        }
    }
}
