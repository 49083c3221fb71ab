/** Reads PDF files as text with pages and lines. Not here: what the text means, and limits of memory. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.pdf;

import org.jspecify.annotations.NullMarked;
