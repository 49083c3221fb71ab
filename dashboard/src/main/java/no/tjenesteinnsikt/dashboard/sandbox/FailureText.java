package no.tjenesteinnsikt.dashboard.sandbox;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Code;
import no.tjenesteinnsikt.dashboard.sandbox.SqlFailure.Place;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.DatabaseError;
import no.tjenesteinnsikt.dashboard.sandbox.wire.Response.Failed;

/** Puts what went wrong into one Norwegian line. */
final class FailureText {
    private static final Pattern NEAR = Pattern.compile("at or near \"(.*)\"", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("(\\w[\\w ]*) with name \"?(.+?)\"? does not exist");
    private static final Pattern COLUMN = Pattern.compile("[Cc]olumn \"(.+?)\"|does not have a column named \"(.+?)\"");
    private static final Pattern MEANT = Pattern.compile("Did you mean \"(.+?)\"|Candidate bindings: \"(.+?)\"");
    private static final Pattern OUTSIDE =
            Pattern.compile("disabled by configuration|disabled through configuration|configuration has been locked"
                    + "|external access|[Ee]xtension|[Ss]ecret");
    private static final String NOT_ONE_QUERY =
            "Dette er ikke én spørring: skriv nøyaktig én setning som bare leser (SELECT, WITH, FROM, VALUES, DESCRIBE,"
                    + " SHOW eller SUMMARIZE).";
    private static final int LONGEST = 200;

    private FailureText() {}

    /** The answer for the user. */
    static SqlFailure of(Failed failed, String sql, SqlLimits limits) {
        DatabaseError error = failed.error();
        Optional<Place> place = place(sql, error.position());
        String where = place.map(p -> " (" + p + ")").orElse("");
        return switch (failed.kind()) {
            case SYNTAX -> new SqlFailure(Code.SYNTAX, syntax(error, where), place);
            case NOT_ONE_QUERY -> simple(Code.NOT_ONE_QUERY, NOT_ONE_QUERY);
            case MEMORY -> simple(Code.MEMORY_LIMIT, memory(limits));
            case TIME -> simple(Code.TIME_LIMIT, time(limits));
            case CANCELLED -> simple(Code.CANCELLED, "Spørringen ble avbrutt.");
            case TOO_LARGE ->
                simple(
                        Code.RESULT_TOO_LARGE,
                        "Én rad er større enn hele resultatet kan være (" + limits.resultBytes()
                                + " byte): velg færre eller kortere verdier.");
            case REFUSED -> refused(error, sql, where, place);
        };
    }

    static SqlFailure simple(Code code, String message) {
        return new SqlFailure(code, message, Optional.empty());
    }

    static SqlFailure tooLong(int bytes, SqlLimits limits) {
        return simple(
                Code.TOO_LONG,
                "Spørringen er på " + bytes + " byte, og grensen er " + limits.sqlBytes() + ": gjør den kortere.");
    }

    static SqlFailure unavailable(Exception cause) {
        return simple(
                Code.UNAVAILABLE,
                "Kan ikke starte prosessen som kjører spørringer: " + line(String.valueOf(cause.getMessage()))
                        + ". Se at java og datasettets fil er på plass, og prøv igjen.");
    }

    static String time(SqlLimits limits) {
        return "Spørringen ble stoppet ved tidsgrensen på " + seconds(limits)
                + " s: avgrens den, for eksempel med færre rader eller koblinger.";
    }

    static String memory(SqlLimits limits) {
        return "Spørringen trenger mer minne enn grensen på " + limits.memoryMegabytes()
                + " MB: avgrens den, for eksempel med færre rader eller kolonner.";
    }

    private static String seconds(SqlLimits limits) {
        return new BigDecimal(limits.time().toMillis())
                .movePointLeft(3)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }

    private static String syntax(DatabaseError error, String where) {
        Matcher near = NEAR.matcher(error.message());
        String what = near.find() ? "«" + line(near.group(1)) + "» er uventet her" : line(error.message());
        return "Kan ikke lese spørringen" + where + ": " + what + ".";
    }

    private static SqlFailure refused(DatabaseError error, String sql, String where, Optional<Place> place) {
        if (error.subtype().equals("COLUMN_NOT_FOUND")) {
            return column(columnName(error), sql, error, where, place);
        }
        if (error.message().contains("in read-only mode")) {
            return simple(Code.NOT_ONE_QUERY, NOT_ONE_QUERY);
        }
        if (error.type().equals("Permission")
                || OUTSIDE.matcher(error.message()).find()) {
            return new SqlFailure(
                    Code.FORBIDDEN,
                    "Spørringen prøver å nå noe utenfor datasettet" + where
                            + ", og det er ikke tillatt: bruk bare tabellene som finnes her (SHOW TABLES).",
                    place);
        }
        Matcher missing = MISSING.matcher(error.message());
        if (missing.find()) {
            return unknown(noun(missing.group(1)), missing.group(2), error, where, place);
        }
        return invalid(error, where, place);
    }

    private static SqlFailure invalid(DatabaseError error, String where, Optional<Place> place) {
        String reason = FailureHints.of(error.message())
                .map(hint -> ": " + hint)
                .orElseGet(() -> ". Databasen sier: " + line(error.message()));
        return new SqlFailure(Code.INVALID, "Kan ikke kjøre spørringen" + where + reason, place);
    }

    /** What stands in double quotes is a name in SQL, and a text in most other places where people write. */
    private static SqlFailure column(
            String name, String sql, DatabaseError error, String where, Optional<Place> place) {
        SqlFailure failure = unknown("kolonnen", name, error, where, place);
        return sql.contains('"' + name + '"')
                ? new SqlFailure(
                        failure.code(),
                        failure.message() + " Tekst skrives med enkle anførselstegn: '" + line(name) + "'.",
                        place)
                : failure;
    }

    private static String columnName(DatabaseError error) {
        Matcher column = COLUMN.matcher(error.message());
        return column.find() ? Optional.ofNullable(column.group(1)).orElseGet(() -> column.group(2)) : error.name();
    }

    private static String noun(String kind) {
        if (kind.startsWith("Table")) {
            return "tabellen";
        }
        return kind.contains("Function") ? "funksjonen" : "navnet";
    }

    private static SqlFailure unknown(
            String noun, String name, DatabaseError error, String where, Optional<Place> place) {
        Matcher meant = MEANT.matcher(error.message());
        String hint = meant.find()
                ? " Mente du «" + line(Optional.ofNullable(meant.group(1)).orElseGet(() -> meant.group(2))) + "»?"
                : "";
        return new SqlFailure(
                Code.UNKNOWN_NAME, "Finner ikke " + noun + " «" + line(name) + "»" + where + "." + hint, place);
    }

    /** DuckDB counts bytes; people count characters. */
    private static Optional<Place> place(String sql, int position) {
        byte[] bytes = sql.getBytes(StandardCharsets.UTF_8);
        if (position < 0 || position > bytes.length) {
            return Optional.empty();
        }
        String before = new String(bytes, 0, position, StandardCharsets.UTF_8);
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(new Place(line, before.codePointCount(lineStart, before.length()) + 1));
    }

    static String line(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
    }
}
