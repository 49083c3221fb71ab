/**
 * Writes snapshots and results, and publishes the two as one pair that a reader sees whole or not at all.
 *
 * <p>Not here: what the rows say.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.store;

import org.jspecify.annotations.NullMarked;
