/** The real documents, which lie beside the checkout and not in it: what is read from them, and that the shipped facts say the same. */
@NullMarked
package no.tjenesteinnsikt.ingest.form.corpus;

import org.jspecify.annotations.NullMarked;
