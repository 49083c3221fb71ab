/**
 * DuckDB inside the sandbox: the file that a role may read, and the worker's main that reads it.
 *
 * <p>Not here: starting, limiting and killing workers.
 */
@NullMarked
package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import org.jspecify.annotations.NullMarked;
