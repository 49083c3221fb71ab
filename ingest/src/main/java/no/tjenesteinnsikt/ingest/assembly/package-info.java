/**
 * Joins what was read from many documents into one set of rows, in which nothing is said twice and nothing contradicts.
 *
 * <p>Not here: reading documents, writing files.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.assembly;

import org.jspecify.annotations.NullMarked;
