package no.tjenesteinnsikt.dashboard.view.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.Language;

/**
 * A prepared question.
 *
 * @param id its name in addresses
 * @param question the question in words
 * @param asker who asks it
 * @param parameters the values that its parameters have at first
 * @param sql the answer
 */
public record QueryExample(String id, String question, String asker, Map<String, String> parameters, String sql) {
    private static final String START = "-- id: ";
    private static final Map<Language, List<QueryExample>> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), QueryExample::read));

    public QueryExample {
        parameters = Map.copyOf(parameters);
    }

    /** All prepared questions of a language, in the order in which they are offered. */
    public static List<QueryExample> in(Language language) {
        return ALL.getOrDefault(language, List.of());
    }

    /** The question of that id. */
    static Optional<QueryExample> find(String id, Language language) {
        return in(language).stream().filter(example -> example.id().equals(id)).findFirst();
    }

    private static List<QueryExample> read(Language language) {
        String resource = "/queries/examples." + language.code() + ".sql";
        try (InputStream in = QueryExample.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Cannot find " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^" + START))
                    .filter(part -> !part.isBlank())
                    .map(QueryExample::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static QueryExample parse(String part) {
        List<String> lines = part.lines().toList();
        Map<String, String> heads = new LinkedHashMap<>();
        List<String> sql = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            if (sql.isEmpty() && line.startsWith("-- ") && line.contains(": ")) {
                heads.put(line.substring(3, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            } else {
                sql.add(line);
            }
        }
        return new QueryExample(
                lines.get(0).strip(),
                heads.getOrDefault("question", ""),
                heads.getOrDefault("asker", ""),
                parameters(heads.getOrDefault("parameters", "")),
                String.join("\n", sql).strip());
    }

    private static Map<String, String> parameters(String text) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : text.split(";", -1)) {
            if (!pair.isBlank()) {
                parameters.put(
                        pair.substring(0, pair.indexOf('=')).strip(),
                        pair.substring(pair.indexOf('=') + 1).strip());
            }
        }
        return parameters;
    }
}
