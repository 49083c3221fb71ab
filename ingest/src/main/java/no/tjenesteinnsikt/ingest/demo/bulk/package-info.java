/** Constructed activities by the million, as table files. Not here: the documents of the constructed dataset. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.bulk;

import org.jspecify.annotations.NullMarked;
