/** Holds rows outside Java's memory, by DuckDB. Not here: which file is read and what becomes of bad rows. */
@NullMarked
package no.tjenesteinnsikt.ingest.bulk.duckdb;

import org.jspecify.annotations.NullMarked;
