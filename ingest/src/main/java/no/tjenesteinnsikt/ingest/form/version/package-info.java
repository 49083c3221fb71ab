/** Which version of itself a document says that it is. Not here: what becomes of an older version. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.version;

import org.jspecify.annotations.NullMarked;
