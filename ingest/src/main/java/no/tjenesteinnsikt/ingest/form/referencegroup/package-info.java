/**
 * Reads a reference group's feedback on an annual report, in the forms of about 2016–2017 and about 2020. Not here: what
 * other written forms share.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.form.referencegroup;

import org.jspecify.annotations.NullMarked;
