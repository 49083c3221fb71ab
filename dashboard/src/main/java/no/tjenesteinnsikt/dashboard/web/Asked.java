package no.tjenesteinnsikt.dashboard.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * An address as it was asked for, before it is known which data answer it.
 *
 * @param path with the ending of a twin
 * @param queryText the parameters as they stand, with their question mark, empty where there are none
 * @param places the variable parts of the path
 * @param query the parameters
 */
record Asked(String path, String queryText, Map<String, String> places, Map<String, List<String>> query) {

    static Asked of(Context context) {
        String query = context.queryString();
        return new Asked(
                context.path(),
                query == null || query.isBlank() ? "" : "?" + query,
                context.pathParamMap(),
                context.queryParamMap());
    }

    static Asked of(String path) {
        return new Asked(path, "", Map.of(), Map.of());
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
