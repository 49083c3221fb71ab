package no.tjenesteinnsikt.analytics.spark;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * How Spark goes about a lake. The results are the same; the time is not: for a small lake most of it goes to planning,
 * to compiling plans and to tasks without work. What the one who starts Spark has set is left as it is.
 */
enum Pace {
    /** Rows held in memory, one task a stage, nothing compiled, nothing sent around, fewer rounds of planning. */
    SMALL,
    /** As Spark itself would have it. */
    LARGE;

    private static final long SMALL_BYTES = 2L << 20;

    /** What Spark says of where a job comes from. Unless it is told, it walks the stack for each operator of a plan. */
    private static final Map<String, String> PLACE =
            Map.of("callSite.short", "indicators", "callSite.long", "indicators");

    /**
     * The pace for the size of a lake's files.
     *
     * @throws LakeException where Spark can't find a file
     */
    static Pace of(SparkSession session, LakeFiles lake) {
        Configuration hadoop = session.sparkContext().hadoopConfiguration();
        long bytes = lake.files().values().stream()
                .flatMap(List::stream)
                .mapToLong(file -> length(file, hadoop))
                .sum();
        return bytes <= SMALL_BYTES ? SMALL : LARGE;
    }

    private static long length(URI file, Configuration hadoop) {
        Path path = new Path(file);
        try {
            return path.getFileSystem(hadoop).getFileStatus(path).getLen();
        } catch (IOException e) {
            throw new LakeException(
                    Reason.CANNOT_READ, "Spark finner ikke " + file + ": se at filen er der og kan leses.", e);
        }
    }

    /** Planning keeps one processor busy: while one statement of a small lake is planned, another one can be. */
    int statementsAtOnce() {
        return this == SMALL ? 2 : 1;
    }

    /**
     * The rows of one table as this pace reads them: those of a small lake once and for all, in one part, so that no
     * statement opens a file again and few send rows from one task to another.
     */
    Dataset<Row> hold(Dataset<Row> rows) {
        return switch (this) {
            case LARGE -> rows;
            case SMALL ->
                rows.sparkSession()
                        .createDataFrame(rows.collectAsList(), rows.schema())
                        .coalesce(1);
        };
    }

    void apply(SparkSession session) {
        PLACE.forEach(session.sparkContext()::setLocalProperty);
        new TreeMap<>(settings()).forEach((name, value) -> {
            if (!session.sparkContext().conf().contains(name)) {
                session.conf().set(name, value);
            }
        });
    }

    private Map<String, String> settings() {
        return switch (this) {
            case LARGE -> Map.of();
            case SMALL ->
                Map.of(
                        "spark.sql.shuffle.partitions", "1",
                        "spark.sql.adaptive.enabled", "false",
                        "spark.sql.codegen.wholeStage", "false",
                        "spark.sql.codegen.factoryMode", "NO_CODEGEN",
                        "spark.sql.autoBroadcastJoinThreshold", "-1",
                        "spark.sql.optimizer.excludedRules",
                                "org.apache.spark.sql.catalyst.optimizer.InferFiltersFromConstraints,"
                                        + "org.apache.spark.sql.catalyst.optimizer.InferWindowGroupLimit");
        };
    }
}
