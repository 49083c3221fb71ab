/** Opens a file as located text. Not here: what the text means. */
@NullMarked
package no.tjenesteinnsikt.ingest.document;

import org.jspecify.annotations.NullMarked;
