package no.tjenesteinnsikt.dashboard.view.region;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reader wants compared.
 *
 * @param with ids of services and regions, in the order of the address, each once
 * @param from the first year
 * @param to the second year
 * @param criterion the criterion of the funnel plot
 * @param groups by what the funnel plot divides the services
 * @param against the activity that is held against the size
 */
public record CompareQuery(
        List<String> with,
        Optional<Integer> from,
        Optional<Integer> to,
        Optional<String> criterion,
        Optional<String> groups,
        Optional<String> against) {
    /** More than this is no table that can be read. */
    private static final int MOST = 12;

    public CompareQuery {
        with = List.copyOf(with);
    }

    /** What an address asks for: {@code med} may be repeated, and may hold several ids with commas between. */
    public static CompareQuery of(Map<String, List<String>> address) {
        return new CompareQuery(
                address.getOrDefault("med", List.of()).stream()
                        .flatMap(value -> Arrays.stream(value.split(",", -1)))
                        .map(String::strip)
                        .filter(id -> !id.isEmpty())
                        .distinct()
                        .limit(MOST)
                        .toList(),
                year(address, "fra"),
                year(address, "til"),
                first(address, "krav"),
                first(address, "etter"),
                first(address, "mot"));
    }

    private static Optional<Integer> year(Map<String, List<String>> address, String name) {
        return first(address, name).filter(text -> text.matches("[12]\\d{3}")).map(Integer::valueOf);
    }

    private static Optional<String> first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }
}
