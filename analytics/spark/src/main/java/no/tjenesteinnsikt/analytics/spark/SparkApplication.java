package no.tjenesteinnsikt.analytics.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The settings of an application. Those that a result rests on hold whoever starts it; those that only cost or save
 * time give way to what the one who starts it has set.
 */
final class SparkApplication {
    private static final Map<String, String> MEANING = Map.of(
            "spark.sql.ansi.enabled", "true",
            "spark.sql.session.timeZone", "UTC",
            "spark.sql.datetime.java8API.enabled", "true",
            "spark.sql.caseSensitive", "false",
            "spark.sql.files.ignoreMissingFiles", "false",
            "spark.sql.files.ignoreCorruptFiles", "false",
            "spark.sql.decimalOperations.allowPrecisionLoss", "true");

    private static final Map<String, String> SPEED = Map.of(
            "spark.app.name", "Tjenesteinnsikt",
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false",
            "spark.sql.catalogImplementation", "in-memory");

    /** A lake of this size and less is computed at once, in one piece. */
    private static final long SMALL_BYTES = 64L << 20;

    private static final Map<String, String> SMALL = Map.of(
            "spark.sql.shuffle.partitions", "1",
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.wholeStage", "false");

    private SparkApplication() {}

    /**
     * Starts the application, or joins the one that runs in this process.
     *
     * @param configuration what the one who starts it has set, with the master
     * @param lakeBytes the size of the lake's files
     */
    static SparkSession start(SparkConf configuration, long lakeBytes) {
        new TreeMap<>(SPEED).forEach(configuration::setIfMissing);
        if (lakeBytes <= SMALL_BYTES) {
            new TreeMap<>(SMALL).forEach(configuration::setIfMissing);
        }
        new TreeMap<>(MEANING).forEach(configuration::set);
        return SparkSession.builder().config(configuration).getOrCreate();
    }
}
