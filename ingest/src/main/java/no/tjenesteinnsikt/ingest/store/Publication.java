package no.tjenesteinnsikt.ingest.store;

import java.time.Instant;
import no.tjenesteinnsikt.ingest.lake.Edition;

/**
 * One line of a dataset's history.
 *
 * @param at when
 * @param by which user of the machine
 * @param action what was done, such as {@code ingest} or {@code restore}
 * @param edition what was published
 */
public record Publication(Instant at, String by, String action, Edition edition) {}
