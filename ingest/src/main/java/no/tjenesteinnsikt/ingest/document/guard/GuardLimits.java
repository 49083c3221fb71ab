package no.tjenesteinnsikt.ingest.document.guard;

import java.time.Duration;

/**
 * What reading one document may take.
 *
 * @param time from handing it over to its content
 * @param megabytes the heap of the process that reads
 */
public record GuardLimits(Duration time, int megabytes) {
    /** A real report of a few pages takes some milliseconds and megabytes; the largest allowed, some seconds. */
    public static final GuardLimits DEFAULT = new GuardLimits(Duration.ofSeconds(20), 384);
}
