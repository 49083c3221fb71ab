/** Report documents in, rows of the lake out. Not here: what an indicator is, or how anything is shown. */
@NullMarked
package no.tjenesteinnsikt.ingest;

import org.jspecify.annotations.NullMarked;
