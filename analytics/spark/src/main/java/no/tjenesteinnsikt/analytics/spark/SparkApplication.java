package no.tjenesteinnsikt.analytics.spark;

import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * The settings of an application, whatever the size of its lake. Those that a result rests on hold whoever starts it; those that only cost or save
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
            "spark.sql.decimalOperations.allowPrecisionLoss", "false");

    private static final Map<String, String> SPEED = Map.of(
            "spark.app.name", "Tjenesteinnsikt",
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false",
            "spark.sql.catalogImplementation", "in-memory");

    private SparkApplication() {}

    /**
     * Starts the application, or joins the one that runs in this process.
     *
     * @param configuration what the one who starts it has set, with the master
     */
    static SparkSession start(SparkConf configuration) {
        new TreeMap<>(SPEED).forEach(configuration::setIfMissing);
        new TreeMap<>(MEANING).forEach(configuration::set);
        return SparkSession.builder().config(configuration).getOrCreate();
    }
}
