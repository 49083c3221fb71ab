package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/**
 * What the list of services says.
 *
 * @param lead what can be seen from it, in a few sentences
 * @param search what was typed
 * @param choices the facets with their counts
 * @param orders the orders to choose from
 * @param order the order that is shown
 * @param count how many of how many are shown, in words
 * @param covers what the list holds, sentence by sentence
 * @param limits what must be known before it is counted, sentence by sentence
 * @param lines the lines that are shown
 * @param narrowed whether anything is left out
 * @param query the query part of the page's address
 */
public record ServiceListView(
        String lead,
        String search,
        List<Choice> choices,
        List<Option> orders,
        String order,
        String count,
        List<String> covers,
        List<String> limits,
        List<ListedService> lines,
        boolean narrowed,
        String query) {
    public ServiceListView {
        choices = List.copyOf(choices);
        orders = List.copyOf(orders);
        covers = List.copyOf(covers);
        limits = List.copyOf(limits);
        lines = List.copyOf(lines);
    }

    /**
     * A facet as a reader sees it.
     *
     * @param parameter its name in the address
     * @param label what it is called
     * @param options its values that the edition has
     */
    public record Choice(String parameter, String label, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * One value that can be chosen.
     *
     * @param value in the address, empty for all
     * @param label what it is called, with its count
     * @param chosen whether it is chosen
     */
    public record Option(String value, String label, boolean chosen) {}

    /** The list that an address asks for. */
    public static ServiceListView of(PublishedData data, Texts texts, Map<String, List<String>> address) {
        List<ServiceLine> all = ServiceRegister.of(data, texts).lines();
        Map<String, String> regionNames = new LinkedHashMap<>();
        ListedService.Region.all(data).forEach(region -> regionNames.put(region.code(), region.name()));
        List<Facet> facets = Facet.all(List.copyOf(regionNames.keySet()));
        ServiceQuery query = ServiceQuery.of(address, facets);
        List<ServiceLine> shown = query.of(all, facets);
        ServiceCoverage coverage = new ServiceCoverage(all, texts);
        return new ServiceListView(
                coverage.lead(),
                query.search(),
                facets.stream()
                        .map(facet -> choice(facet, facets, query, all, texts, regionNames))
                        .toList(),
                ServiceQuery.ORDERS.stream()
                        .map(order ->
                                new Option(order, texts.get("services.order." + order), order.equals(query.order())))
                        .toList(),
                query.order(),
                ServiceCoverage.count(shown, all, texts),
                coverage.holds(),
                coverage.limits(),
                shown.stream().map(line -> ListedService.of(line, texts)).toList(),
                !query.search().isEmpty() || !query.chosen().isEmpty(),
                query.address());
    }

    private static Choice choice(
            Facet facet,
            List<Facet> facets,
            ServiceQuery query,
            List<ServiceLine> all,
            Texts texts,
            Map<String, String> regionNames) {
        return facet.choice(
                texts.get("services.facet." + facet.parameter()),
                query.withoutFacet(all, facets, facet.parameter()),
                all,
                query.chosen().getOrDefault(facet.parameter(), ""),
                value -> regionNames.containsKey(value)
                        ? regionNames.getOrDefault(value, value)
                        : texts.get("services." + facet.texts() + "." + value),
                texts);
    }

    /** The shown lines as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ListedService line : lines) {
            rows.add(Arrays.asList(
                    line.id(),
                    line.name(),
                    line.known(),
                    orNull(line.columns()),
                    orNull(line.kindCode()),
                    orNull(line.regionCodes()),
                    orNull(line.regionStatus()),
                    line.years().number(),
                    line.years().state(),
                    line.years().period(),
                    line.staffing().number(),
                    line.staffing().state(),
                    line.staffing().period(),
                    line.statusCode(),
                    Addresses.service(line.id())));
        }
        return List.of(new TwinTable(
                "services",
                List.of(
                        "service_id",
                        "name",
                        "name_status",
                        "column_no",
                        "kind",
                        "region_id",
                        "region_status",
                        "age_years",
                        "age_years_state",
                        "assessment_year",
                        "fte",
                        "fte_state",
                        "report_year",
                        "status",
                        "address"),
                rows));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The year that all shown years in function are about, in words; empty where they differ. */
    public String yearsIn() {
        return period(lines.stream().map(ListedService::years).toList());
    }

    /** The year that all shown full-time equivalents are about, in words; empty where they differ. */
    public String staffingIn() {
        return period(lines.stream().map(ListedService::staffing).toList());
    }

    private static String period(List<ListedNumber> numbers) {
        List<Integer> periods = numbers.stream()
                .flatMap(number -> Optional.ofNullable(number.period()).stream())
                .distinct()
                .toList();
        return periods.size() == 1 ? " " + periods.get(0) : "";
    }
}
