/** Reads web pages as text with the lines of their source. Not here: what the text means, and anything on the net. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.html;

import org.jspecify.annotations.NullMarked;
