/** Reads the Parquet files of an edition by DuckDB. Not here: which edition, and how long it is kept. */
@NullMarked
package no.tjenesteinnsikt.dashboard.read.duckdb;

import org.jspecify.annotations.NullMarked;
