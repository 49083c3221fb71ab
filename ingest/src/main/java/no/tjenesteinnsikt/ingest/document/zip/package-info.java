/** Looks into ZIP files before anything is unpacked, and unpacks within limits. Not here: what the files in them are. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.zip;

import org.jspecify.annotations.NullMarked;
