/** Constructed activities by the million, a few of them. Not here: how fast they are read. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.bulk;

import org.jspecify.annotations.NullMarked;
