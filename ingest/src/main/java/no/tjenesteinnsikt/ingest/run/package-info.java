/**
 * One ingest from start to end: which files there are, what each of them says, and the rows of the new snapshot.
 *
 * <p>Not here: when it is published, and what is computed from it.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.run;

import org.jspecify.annotations.NullMarked;
