/** What a form is, and what reading one gives. One package below for each form, which alone knows that form. */
@NullMarked
package no.tjenesteinnsikt.ingest.form;

import org.jspecify.annotations.NullMarked;
