package no.tjenesteinnsikt.analytics.spark;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.Progress;
import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** From a snapshot's address to a file with its results. The file is there whole, or not at all. */
final class IndicatorProgram {
    private final Arguments arguments;

    IndicatorProgram(Arguments arguments) {
        this.arguments = arguments;
    }

    ComputedResults run(Progress progress) {
        SparkConf configuration = new SparkConf();
        arguments.master().ifPresent(configuration::setMaster);
        configuration.setIfMissing("spark.master", "local[*]");
        Master.requireAnswer(configuration.get("spark.master"));
        SparkSession application = SparkApplication.start(configuration);
        try {
            return run(application, progress);
        } finally {
            application.stop();
        }
    }

    private ComputedResults run(SparkSession application, Progress progress) {
        Configuration hadoop = application.sparkContext().hadoopConfiguration();
        SnapshotManifest snapshot = SnapshotManifest.read(arguments.snapshot(), hadoop);
        IndicatorRun run = definitions(new SparkEngine(application));
        Results results = run.compute(snapshot.files(), progress);
        ComputedResults computed =
                new ComputedResults(snapshot.id(), run.catalogue().id(), "spark " + application.version(), results);
        write(computed, arguments.results(), hadoop);
        return computed;
    }

    private IndicatorRun definitions(LakeEngine engine) {
        return arguments
                .indicators()
                .map(folder -> IndicatorRun.with(folder, engine))
                .orElseGet(() -> IndicatorRun.shipped(engine));
    }

    private static void write(ComputedResults computed, URI file, Configuration hadoop) {
        Path place = new Path(file);
        Path draft = place.suffix(".draft");
        try {
            try (Writer out =
                    new OutputStreamWriter(place.getFileSystem(hadoop).create(draft, true), StandardCharsets.UTF_8)) {
                ResultLines.write(computed, out);
            }
            place.getFileSystem(hadoop).delete(place, false);
            if (!place.getFileSystem(hadoop).rename(draft, place)) {
                throw new IOException("Cannot rename " + draft);
            }
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_WRITE, "Kan ikke skrive " + file + ": se at mappen finnes og kan skrives til.", e);
        }
    }
}
