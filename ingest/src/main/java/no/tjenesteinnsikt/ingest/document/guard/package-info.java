/** Reads dangerous formats in a process of their own, within time and memory. Not here: any format. */
@NullMarked
package no.tjenesteinnsikt.ingest.document.guard;

import org.jspecify.annotations.NullMarked;
