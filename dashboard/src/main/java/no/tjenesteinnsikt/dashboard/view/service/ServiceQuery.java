package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.text.NameSearch;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;

/**
 * Which lines of the register a reader asks for, and in which order. A value that no facet has is not asked for.
 *
 * @param search what was typed, empty for all
 * @param chosen the value of each facet that is narrowed, by the facet's parameter
 * @param order {@code navn}, {@code funksjonstid} or {@code arsverk}
 */
record ServiceQuery(String search, Map<String, String> chosen, String order) {
    static final String SEARCH = "sok";
    static final String SORT = "sorter";
    static final String BY_NAME = "navn";
    static final String BY_YEARS = "funksjonstid";
    static final String BY_STAFFING = "arsverk";
    static final List<String> ORDERS = List.of(BY_NAME, BY_YEARS, BY_STAFFING);

    ServiceQuery {
        chosen = Map.copyOf(chosen);
    }

    /** What an address asks for. */
    static ServiceQuery of(Map<String, List<String>> address, List<Facet> facets) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Facet facet : facets) {
            first(address, facet.parameter())
                    .filter(facet.values()::contains)
                    .ifPresent(value -> chosen.put(facet.parameter(), value));
        }
        return new ServiceQuery(
                first(address, SEARCH).map(String::strip).orElse(""),
                chosen,
                first(address, SORT).filter(ORDERS::contains).orElse(BY_NAME));
    }

    private static Optional<String> first(Map<String, List<String>> address, String name) {
        return address.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst();
    }

    /** The lines that are asked for by all but one facet: what its counts are counts of. */
    List<ServiceLine> withoutFacet(List<ServiceLine> lines, List<Facet> facets, String left) {
        NameSearch names = new NameSearch(search);
        return lines.stream()
                .filter(line -> names.isEmpty() || isNamed(line, names))
                .filter(line -> facets.stream()
                        .filter(facet -> !facet.parameter().equals(left))
                        .allMatch(facet -> isChosen(line, facet)))
                .toList();
    }

    /** The lines that are asked for, in order. */
    List<ServiceLine> of(List<ServiceLine> lines, List<Facet> facets) {
        return withoutFacet(lines, facets, "").stream().sorted(comparator()).toList();
    }

    private boolean isChosen(ServiceLine line, Facet facet) {
        String wanted = chosen.get(facet.parameter());
        return wanted == null || facet.of().apply(line).contains(wanted);
    }

    private static boolean isNamed(ServiceLine line, NameSearch names) {
        return Stream.concat(Stream.of(line.title()), line.spellings().stream().map(row -> row.text("name")))
                .anyMatch(names::finds);
    }

    private Comparator<ServiceLine> comparator() {
        return switch (order) {
            case BY_YEARS -> byNumber(ServiceLine::years).thenComparing(byName());
            case BY_STAFFING -> byNumber(ServiceLine::staffing).thenComparing(byName());
            default -> byName();
        };
    }

    /** Names in Norwegian order; after them the columns of which no source gives the name, by their number. */
    static Comparator<ServiceLine> byName() {
        return Comparator.comparing((ServiceLine line) -> line.hasName() ? 0 : 1)
                .thenComparing(line -> line.hasName() ? 0 : line.columnNumber())
                .thenComparing(ServiceLine::title, NorwegianOrder.ofNames())
                .thenComparing(ServiceLine::id);
    }

    private static Comparator<ServiceLine> byNumber(
            java.util.function.Function<ServiceLine, Optional<IndicatorValue>> value) {
        Comparator<Optional<BigDecimal>> missingLast = Comparator.comparing(
                        (Optional<BigDecimal> number) -> number.isPresent() ? 0 : 1)
                .thenComparing(number -> number.orElse(BigDecimal.ZERO), Comparator.reverseOrder());
        return Comparator.comparing(line -> shown(value.apply(line)), missingLast);
    }

    private static Optional<BigDecimal> shown(Optional<IndicatorValue> value) {
        return value.map(IndicatorValue::outcome)
                .filter(Outcome.Shown.class::isInstance)
                .map(outcome -> ((Outcome.Shown) outcome).value());
    }

    /** The same question as the query part of an address, empty where everything is asked for. */
    String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!search.isEmpty()) {
            parameters.put(SEARCH, search);
        }
        chosen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> parameters.put(entry.getKey(), entry.getValue()));
        if (!order.equals(BY_NAME)) {
            parameters.put(SORT, order);
        }
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
