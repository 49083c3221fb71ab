package no.tjenesteinnsikt.analytics.spark;

import no.tjenesteinnsikt.analytics.engine.LakeEngine;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** One application for all tests of the module: it takes seconds to start. */
public final class LocalSpark {
    private LocalSpark() {}

    /** The engine. */
    public static LakeEngine engine() {
        return new SparkEngine(application());
    }

    static SparkSession application() {
        return SparkApplication.start(new SparkConf().setMaster("local[2]"));
    }
}
