/**
 * Spark as engine: a session with a view over each table's files, the program that runs the indicators on it, and what
 * that program reads and writes.
 *
 * <p>Not here: what is computed from the rows; publishing the results.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.spark;

import org.jspecify.annotations.NullMarked;
