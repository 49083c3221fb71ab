/**
 * What the readers of written forms share: a document as running text with places, labels found in it, check marks,
 * names, years and what counts as no answer. Not here: what any one form asks.
 */
@NullMarked
package no.tjenesteinnsikt.ingest.form.text;

import org.jspecify.annotations.NullMarked;
