/** Constructed documents in the real forms, as small models that are written out in a language, a medium and with a defect. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.fictional;

import org.jspecify.annotations.NullMarked;
