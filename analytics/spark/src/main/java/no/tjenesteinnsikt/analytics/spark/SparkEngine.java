package no.tjenesteinnsikt.analytics.spark;

import java.net.URI;
import java.util.List;
import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Spark, with a temporary view over each table's files. Each lake gets a session of its own in the one application. */
final class SparkEngine implements LakeEngine {
    private final SparkSession application;

    /** An engine in a running application, which stays open. */
    SparkEngine(SparkSession application) {
        this.application = application;
    }

    @Override
    public String name() {
        return "spark";
    }

    @Override
    public LakeSession open(LakeFiles lake) {
        SparkSession session = application.newSession();
        Pace pace = Pace.of(session, lake);
        pace.apply(session);
        for (Table table : Schema.SNAPSHOT) {
            Dataset<Row> rows = view(session, table, lake.of(table), pace);
            lake.restriction().condition(table).map(rows::where).orElse(rows).createOrReplaceTempView(table.name());
        }
        return new SparkLakeSession(session, pace);
    }

    /** The contract's types are given, so that no file of a large lake is opened before a SELECT needs it. */
    private static Dataset<Row> view(SparkSession session, Table table, List<URI> files, Pace pace) {
        if (files.isEmpty()) {
            return session.createDataFrame(List.of(), SparkTypes.of(table));
        }
        String[] places = files.stream().map(file -> new Path(file).toString()).toArray(String[]::new);
        try {
            return pace.hold(session.read()
                    .schema(SparkTypes.of(table))
                    .option("recursiveFileLookup", "true")
                    .option("__globPaths__", "false")
                    .parquet(places));
        } catch (Exception e) { // Spark throws checked exceptions that its methods don't declare.
            throw new LakeException(
                    Reason.DAMAGED,
                    "Kan ikke åpne datautgaven: " + LakeException.printable(String.valueOf(e.getMessage()))
                            + ". Se at Spark når filene.",
                    e);
        }
    }
}
