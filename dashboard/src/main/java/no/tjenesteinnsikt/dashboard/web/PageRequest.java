package no.tjenesteinnsikt.dashboard.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * What a page is asked for.
 *
 * @param data the edition that answers
 * @param texts the words of the reader's language
 * @param path the path that was asked for, with the ending of a twin
 * @param queryText the parameters as they stand in the address, with their question mark, empty where there are none
 * @param places the variable parts of the path
 * @param query the parameters of the address
 */
public record PageRequest(
        PublishedData data,
        Texts texts,
        String path,
        String queryText,
        Map<String, String> places,
        Map<String, List<String>> query) {
    public PageRequest {
        places = Map.copyOf(places);
        query = Map.copyOf(query);
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
