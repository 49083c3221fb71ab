/**
 * DuckDB as engine: an in-memory database with a view over each table's Parquet files.
 *
 * <p>Not here: what is computed from the rows.
 */
@NullMarked
package no.tjenesteinnsikt.analytics.engine.duckdb;

import org.jspecify.annotations.NullMarked;
