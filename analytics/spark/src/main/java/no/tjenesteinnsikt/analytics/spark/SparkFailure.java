package no.tjenesteinnsikt.analytics.spark;

import no.tjenesteinnsikt.analytics.engine.SelectException;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import org.apache.spark.SparkThrowable;

/** Tells a SELECT that Spark refuses from a Spark that can't go on: the first is for its author, the second is not. */
final class SparkFailure {
    private SparkFailure() {}

    static RuntimeException of(Exception failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof SparkThrowable known && isOfTheStatement(known)) {
                return new SelectException(String.valueOf(t.getMessage()), failure);
            }
        }
        return stopped(failure);
    }

    /** SQL states of class XX and KD are the engine's own trouble: internal errors, and files or data sources. */
    private static boolean isOfTheStatement(SparkThrowable known) {
        String state = known.getSqlState();
        return state != null && !state.startsWith("XX") && !state.startsWith("KD") && !state.startsWith("58");
    }

    static LakeException stopped(Throwable failure) {
        String line = String.valueOf(failure.getMessage())
                .strip()
                .lines()
                .findFirst()
                .orElseGet(() -> failure.getClass().getSimpleName());
        return new LakeException(
                Reason.DAMAGED,
                "Spark stoppet: " + LakeException.printable(line)
                        + ". Se at Spark når filene og har minne nok, og prøv igjen.",
                failure);
    }
}
