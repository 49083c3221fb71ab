package no.tjenesteinnsikt.dashboard.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Reads the corpus: a name, what is expected, and the statement, which may have several lines. */
record StatementFile(String name, String expected, String sql) {
    private static final String NAME = "-- name: ";
    private static final String NESTED = "(".repeat(3000) + "1" + ")".repeat(3000);

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
        return new StatementFile(lines[0], expected, filled(lines[2].stripTrailing()));
    }

    private static String filled(String sql) {
        return sql.replace("{nested}", NESTED)
                .replace("{subqueries}", "select * from (".repeat(1000) + "select 1" + ")".repeat(1000))
                .replace("{long}", "x".repeat(20_000));
    }

    @Override
    public String toString() {
        return name;
    }
}
