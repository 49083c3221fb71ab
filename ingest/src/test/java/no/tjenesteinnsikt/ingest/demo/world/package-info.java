/** The constructed services and their history. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.world;

import org.jspecify.annotations.NullMarked;
