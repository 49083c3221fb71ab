/** Reads Word documents as text with paragraphs and table cells. Not here: what the text means, and old formats. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.docx;

import org.jspecify.annotations.NullMarked;
