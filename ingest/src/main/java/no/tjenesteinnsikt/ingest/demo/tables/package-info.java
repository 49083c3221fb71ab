/** The constructed facts that people keep in tables: who, where, how many, what was decided. Not here: written forms. */
@NullMarked
package no.tjenesteinnsikt.ingest.demo.tables;

import org.jspecify.annotations.NullMarked;
