/**
 * Looks over the joined rows of a dataset for what may be right but is worth a look: outliers, jumps, repeated and round
 * figures, contradictions.
 *
 * <p>Not here: corrections. Nothing is changed, left out or marked as wrong.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.quality.look;

import org.jspecify.annotations.NullMarked;
