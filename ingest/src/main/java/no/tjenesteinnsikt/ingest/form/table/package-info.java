/** Reads a CSV file whose columns are those of one table of the lake. Not here: any document with a form of its own. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.table;

import org.jspecify.annotations.NullMarked;
