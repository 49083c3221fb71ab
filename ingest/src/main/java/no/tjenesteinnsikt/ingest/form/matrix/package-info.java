/** The matrix of a review, services by criteria, as rows of the lake. Not here: how a document writes it down. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.matrix;

import org.jspecify.annotations.NullMarked;
