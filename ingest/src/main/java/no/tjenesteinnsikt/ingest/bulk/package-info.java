/**
 * Reads tables of millions of rows from CSV: the engine takes the rows that are certainly good, the form decides on all
 * others, so that rows, findings and places are those that the form alone would give. Not here: what a good row is.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.bulk;

import org.jspecify.annotations.NullMarked;
