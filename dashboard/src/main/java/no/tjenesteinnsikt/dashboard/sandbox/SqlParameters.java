package no.tjenesteinnsikt.dashboard.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the parameters {@code $name} of a statement, as DuckDB reads it: not in texts, quoted names and comments. */
public final class SqlParameters {
    private static final String WORD = "[\\p{L}_][\\p{L}\\p{N}_]{0,62}";
    private static final Pattern NAME = Pattern.compile(WORD);
    /** What has to be skipped, each whole, and the name of a parameter. */
    private static final Pattern PARTS = Pattern.compile(
            "[eE]'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|--[^\\n]*|/\\*.*?\\*/" + "|(\\$(?:" + WORD
                    + ")?\\$).*?\\1|(?<![\\p{L}\\p{N}_$])\\$(" + WORD + ")",
            Pattern.DOTALL);

    private SqlParameters() {}

    /** The names, each once, in the order of the statement. */
    public static List<String> of(String sql) {
        List<String> names = new ArrayList<>();
        Matcher part = PARTS.matcher(sql);
        while (part.find()) {
            String name = part.group(2);
            if (name != null && !names.contains(name)) {
                names.add(name);
            }
        }
        return List.copyOf(names);
    }

    /** Whether a text can be the name of a parameter. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
