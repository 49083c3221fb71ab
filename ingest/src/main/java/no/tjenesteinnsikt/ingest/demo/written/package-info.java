/** Constructed documents as parts, and as files in each format. Not here: what stands in them. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.written;

import org.jspecify.annotations.NullMarked;
