package no.tjenesteinnsikt.dashboard.sandbox.duckdb;

import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;

/**
 * A user's statement and the values of its parameters, as what DuckDB runs: the statement itself where there are none,
 * else a prepared one. Values never become part of the statement's text.
 *
 * @param text what is run first
 * @param execute what is run then, empty where the first was all
 * @param offset how many bytes stand before the user's own text, so that places can be given in it
 */
record BoundStatement(String text, String execute, int offset) {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]{0,62}");
    private static final String PREPARE = "prepare users_statement as ";

    /** The statement as it is to be run. */
    static BoundStatement of(String sql, Map<String, String> parameters) {
        return wrapped("", sql, "", parameters);
    }

    /** The statement as the source of a file. The line break ends a comment at the end of the statement. */
    static BoundStatement copy(String sql, Map<String, String> parameters, String pipe, String format) {
        String end = String.join("", "\n) to '", pipe.replace("'", "''"), "' (", format, ")");
        return wrapped("copy (", sql, end, parameters);
    }

    private static BoundStatement wrapped(String before, String sql, String after, Map<String, String> parameters) {
        if (parameters.isEmpty()) {
            return new BoundStatement(String.join("", before, sql, after), "", before.length());
        }
        String start = PREPARE.concat(before);
        return new BoundStatement(String.join("", start, sql, after), execute(parameters), start.length());
    }

    private static String execute(Map<String, String> parameters) {
        StringJoiner values = new StringJoiner(", ", "execute users_statement(", ")");
        parameters.forEach((name, value) -> values.add(String.join("", quoted(name), " := ", literal(value))));
        return values.toString();
    }

    private static String quoted(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Cannot name a parameter: ".concat(name));
        }
        return String.join("", "\"", name, "\"");
    }

    private static String literal(String value) {
        return value.isEmpty() ? "null" : String.join("", "'", value.replace("'", "''"), "'");
    }

    /** Whether there is something to run before. */
    boolean isPrepared() {
        return !execute.isEmpty();
    }

    /** What gives the rows. */
    String last() {
        return isPrepared() ? execute : text;
    }

    /** The error with its place in the user's own text. */
    DatabaseError shifted(DatabaseError error) {
        int position = error.position() < 0 ? -1 : Math.max(-1, error.position() - offset);
        return new DatabaseError(
                error.type(), error.subtype(), error.message(), error.name(), error.candidates(), position);
    }
}
