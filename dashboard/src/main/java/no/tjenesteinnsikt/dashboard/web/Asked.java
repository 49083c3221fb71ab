package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * An address as it was asked for, before it is known which data answer it.
 *
 * @param path with the ending of a twin
 * @param queryText the parameters by name and encoded in one way, with their question mark, empty where there are none: two
 *     spellings of one address are one
 * @param places the variable parts of the path
 * @param query the parameters
 */
record Asked(String path, String queryText, Map<String, String> places, Map<String, List<String>> query) {

    static Asked of(Context context) {
        return new Asked(
                context.path(), text(context.queryParamMap()), context.pathParamMap(), context.queryParamMap());
    }

    /** A page without variable parts, with one value of each parameter. */
    static Asked of(String path, Map<String, String> parameters) {
        Map<String, List<String>> query = new TreeMap<>();
        parameters.forEach((name, value) -> query.put(name, List.of(value)));
        return new Asked(path, text(query), Map.of(), query);
    }

    /** The same address with another value of a parameter. */
    Asked with(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(query);
        changed.put(name, List.of(value));
        return new Asked(path, text(changed), places, changed);
    }

    /** Parameters as they stand in an address, sorted by name, with their question mark. */
    static String text(Map<String, List<String>> query) {
        String joined = new TreeMap<>(query)
                .entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream().map(value -> encoded(entry.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The words of the language that the address names. */
    Texts texts() {
        return Texts.in(Language.of(parameter(Scope.LANGUAGE).orElse("")));
    }

    /** What the address narrows the services to; empty where it says something that cannot be understood. */
    Optional<Narrowing> narrowing() {
        return parameter(Scope.NARROWING).map(Narrowing::parse).orElse(Optional.of(Narrowing.NONE));
    }

    PageRequest request(PublishedData data, Texts texts) {
        return new PageRequest(data, texts, path, queryText, places, query);
    }
}
