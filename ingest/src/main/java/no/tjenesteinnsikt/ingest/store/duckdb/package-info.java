/** Rows to Parquet files and back, by DuckDB. Not here: which files there are and when they count. */
@NullMarked
package no.tjenesteinnsikt.ingest.store.duckdb;

import org.jspecify.annotations.NullMarked;
