/**
 * The published edition of a dataset, as rows in memory. Not here: what a page says of them.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.read;

import org.jspecify.annotations.NullMarked;
