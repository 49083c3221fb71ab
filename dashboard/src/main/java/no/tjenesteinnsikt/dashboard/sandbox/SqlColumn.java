package no.tjenesteinnsikt.dashboard.sandbox;

/**
 * A column of a result.
 *
 * @param name as the statement calls it
 * @param type as DuckDB writes it, for example {@code DECIMAL(18,4)}
 */
public record SqlColumn(String name, String type) {}
