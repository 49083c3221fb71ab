/**
 * Rows in files, so that memory does not grow with their number: in the order in which they came, or those of one key
 * together.
 *
 * <p>Not here: what the rows say, and where they go in the end.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.spill;

import org.jspecify.annotations.NullMarked;
