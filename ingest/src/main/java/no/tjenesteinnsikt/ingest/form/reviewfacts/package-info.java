/** Reads our own facts files of a review: its matrix, and the names of its columns. Not here: the report itself. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.reviewfacts;

import org.jspecify.annotations.NullMarked;
