/** The constructed dataset, read back and held against what was planted in it. Not here: the forms by themselves. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo;

import org.jspecify.annotations.NullMarked;
