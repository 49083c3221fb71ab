package no.tjenesteinnsikt.analytics.spark;

import org.apache.spark.SparkConf;

/** One application for all tests of the module: it takes seconds to start. */
final class LocalSpark {
    private LocalSpark() {}

    static SparkEngine engine() {
        return new SparkEngine(SparkApplication.start(new SparkConf().setMaster("local[2]")));
    }
}
