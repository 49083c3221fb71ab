/** The dataset of constructed examples, from its seed to a folder of documents. Not here: reading them. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo;

import org.jspecify.annotations.NullMarked;
