package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A statement of the corpus.
 *
 * @param name what it tries
 * @param expected the codes of which one must come, or the rows
 * @param cost whether it runs into a limit, and so takes as long as that
 * @param sql the statement, which may have several lines
 */
record StatementFile(String name, String expected, Cost cost, String sql) {
    /** How long a statement takes. */
    enum Cost {
        LOW,
        HIGH
    }

    private static final String NAME = "-- name: ";
    private static final String HIGH = "-- cost: high\n";
    /** What stands in a statement of another session. */
    static final String OTHERS_WORD = "annens_hemmelighet";

    private static final Map<String, Supplier<String>> PARTS = Map.ofEntries(
            Map.entry("{nested}", () -> around("(", "1", ")", 3000)),
            Map.entry("{subqueries}", () -> around("select * from (", "select 1", ")", 900)),
            Map.entry("{case}", () -> around("case when true then ", "1", " end", 700)),
            Map.entry("{not}", () -> around("not (", "true", ")", 2500)),
            Map.entry("{sum}", () -> listed(9000, "+", i -> "1")),
            Map.entry("{or}", () -> listed(900, " or ", i -> "name = 'n" + i + "'")),
            Map.entry("{functions}", () -> around("abs(", "1", ")", 3000)),
            Map.entry("{lists}", () -> around("[", "1", "]", 3000)),
            Map.entry("{json}", () -> around("[", "1", "]", 9000)),
            Map.entry(
                    "{with}",
                    () -> "with t0 as (select 1 as a)"
                            + listed(400, "", i -> ", t" + (i + 1) + " as (select a from t" + i + ")")
                            + " select * from t400"),
            Map.entry("{unions}", () -> listed(1000, " union ", i -> "select " + i)),
            Map.entry("{casts}", () -> "1" + "::int::text".repeat(1500)),
            Map.entry("{structs}", () -> around("{'a': ", "1", "}", 2000)),
            Map.entry("{columns}", () -> listed(2500, ", ", i -> i + "")),
            Map.entry("{long}", () -> "x".repeat(20_000)),
            Map.entry("{nul}", () -> "\u0000"),
            Map.entry("{surrogate}", () -> "\ud83d"),
            Map.entry("{bom}", () -> "\ufeff"),
            Map.entry("{ls}", () -> "\u2028"),
            Map.entry("{cr}", () -> "\r"),
            Map.entry("{lf}", () -> "\n"),
            Map.entry("{other}", () -> OTHERS_WORD));

    /** The classes of hostile statements: one file each. */
    static final List<String> CLASSES = List.of(
            "attach",
            "attached-file",
            "catalogue",
            "comments",
            "copy",
            "cross-joins",
            "deep-nesting",
            "environment",
            "export",
            "extensions",
            "files",
            "hidden-data",
            "huge-results",
            "huge-strings",
            "lists",
            "network",
            "other-users",
            "pragma",
            "recursion",
            "regular-expressions",
            "secrets",
            "settings",
            "several-statements",
            "unicode",
            "writing");

    static List<StatementFile> read(String resource) {
        try (InputStream in = Objects.requireNonNull(StatementFile.class.getResourceAsStream(resource))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^" + NAME))
                    .filter(part -> !part.isBlank())
                    .map(StatementFile::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StatementFile parse(String part) {
        String[] lines = part.split("\n", 3);
        String expected = lines[1].substring(lines[1].indexOf(':') + 1).strip();
        boolean high = lines[2].startsWith(HIGH);
        String sql = high ? lines[2].substring(HIGH.length()) : lines[2];
        return new StatementFile(lines[0], expected, high ? Cost.HIGH : Cost.LOW, filled(sql.stripTrailing()));
    }

    /** What can't be written down: the very long, the very deep and the invisible. */
    private static String filled(String sql) {
        String text = sql;
        for (Map.Entry<String, Supplier<String>> part : PARTS.entrySet()) {
            if (text.contains(part.getKey())) {
                text = text.replace(part.getKey(), part.getValue().get());
            }
        }
        return text;
    }

    private static String around(String before, String middle, String after, int times) {
        return before.repeat(times) + middle + after.repeat(times);
    }

    private static String listed(int count, String separator, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(separator));
    }

    @Override
    public String toString() {
        return name;
    }
}
