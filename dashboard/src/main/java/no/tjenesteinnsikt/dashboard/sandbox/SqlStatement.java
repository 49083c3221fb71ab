package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.Map;

/**
 * A statement as a user wrote it.
 *
 * @param sql the text
 * @param parameters the value of each {@code $name} in it, without the sign; an empty text stands for NULL
 */
public record SqlStatement(String sql, Map<String, String> parameters) {
    public SqlStatement {
        parameters = Map.copyOf(parameters);
        for (String name : parameters.keySet()) {
            if (!SqlParameters.isName(name)) {
                throw new IllegalArgumentException("Cannot name a parameter: " + name);
            }
        }
    }

    /** A statement without parameters. */
    public static SqlStatement of(String sql) {
        return new SqlStatement(sql, Map.of());
    }
}
