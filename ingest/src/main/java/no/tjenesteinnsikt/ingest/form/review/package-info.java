/**
 * Reads the appendix of a review's report: one row for each criterion, one column for each service. Only what is certain
 * becomes a value; the rest is {@code unknown}, with a finding. Not here: the same matrix in our own facts files.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.form.review;

import org.jspecify.annotations.NullMarked;
