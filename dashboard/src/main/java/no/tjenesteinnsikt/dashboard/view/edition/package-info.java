/**
 * What differs between two editions of a dataset, in words: rows by table and service, values by indicator, and why.
 * Finds no difference itself; that is {@link no.tjenesteinnsikt.dashboard.read.EditionComparison}'s.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.view.edition;

import org.jspecify.annotations.NullMarked;
