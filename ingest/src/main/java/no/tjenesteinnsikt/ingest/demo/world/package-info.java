/** Constructed services, hospitals and persons, and what becomes of them over the years. Not here: any document. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.world;

import org.jspecify.annotations.NullMarked;
