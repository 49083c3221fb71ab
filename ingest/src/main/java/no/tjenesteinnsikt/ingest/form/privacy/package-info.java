/** What of a document's text must never enter a table. Not here: who may see what is in the tables. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.privacy;

import org.jspecify.annotations.NullMarked;
