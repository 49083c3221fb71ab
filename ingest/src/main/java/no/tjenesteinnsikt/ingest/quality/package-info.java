/** Findings: what is to be said about the data, where, and how to correct it. Not here: the rules that find them. */
@NullMarked
package no.tjenesteinnsikt.ingest.quality;

import org.jspecify.annotations.NullMarked;
