package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * What a page is asked for.
 *
 * @param data the edition that answers, narrowed where the page follows the reader's narrowing
 * @param whole the same edition, never narrowed
 * @param texts the words of the reader's language
 * @param path the path that was asked for, with the ending of a twin
 * @param queryText the parameters as {@link Asked} writes them, with their question mark, empty where there are none
 * @param places the variable parts of the path
 * @param query the parameters of the address
 */
public record PageRequest(
        PublishedData data,
        PublishedData whole,
        Texts texts,
        String path,
        String queryText,
        Map<String, String> places,
        Map<String, List<String>> query) {
    public PageRequest {
        places = Map.copyOf(places);
        query = Map.copyOf(query);
    }

    /** A request that nothing is narrowed for. */
    public PageRequest(
            PublishedData data,
            Texts texts,
            String path,
            String queryText,
            Map<String, String> places,
            Map<String, List<String>> query) {
        this(data, data, texts, path, queryText, places, query);
    }

    /** The same request, answered by what is left of the edition. */
    PageRequest with(PublishedData left) {
        return new PageRequest(left, whole, texts, path, queryText, places, query);
    }

    /** What the address narrows the services to, whether the page follows it or not. */
    Narrowing narrowing() {
        return parameter(Scope.NARROWING).flatMap(Narrowing::parse).orElse(Narrowing.NONE);
    }

    /** The dataset and the edition that the address names. */
    Scope scope() {
        return Scope.of(query);
    }

    /**
     * The address of the same page with other parameters.
     *
     * @param changed names and values; those with an empty value are left out
     */
    String addressWith(Map<String, String> changed) {
        Map<String, List<String>> all = new TreeMap<>(query);
        changed.forEach((name, value) -> all.put(name, value.isEmpty() ? List.of() : List.of(value)));
        return path + Asked.text(all);
    }

    /** A variable part of the path. */
    public String place(String name) {
        String value = places.get(name);
        if (value == null) {
            throw new IllegalArgumentException("Cannot find {" + name + "} in the path");
        }
        return value;
    }

    /** The first value of a parameter, empty where it is not there or is blank. */
    public Optional<String> parameter(String name) {
        return query.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
