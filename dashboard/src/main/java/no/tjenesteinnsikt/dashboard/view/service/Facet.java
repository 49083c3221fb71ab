package no.tjenesteinnsikt.dashboard.view.service;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/**
 * One way to narrow the list.
 *
 * @param parameter its name in addresses, Norwegian
 * @param texts where the words of its values are
 * @param order its values in the order that readers expect, without {@code unknown}
 * @param of the values of a line; more than one where two regions share a service
 */
record Facet(String parameter, String texts, List<String> order, Function<ServiceLine, List<String>> of) {
    static final String UNKNOWN = Band.UNKNOWN;

    Facet {
        order = List.copyOf(order);
    }

    List<String> values() {
        return Stream.concat(order.stream(), Stream.of(UNKNOWN)).distinct().toList();
    }

    /** All facets of the list; the regions come from the edition. */
    static List<Facet> all(List<String> regions) {
        return List.of(
                new Facet(
                        "type",
                        "kind",
                        ServiceTables.KINDS,
                        line -> List.of(line.kind().orElse(UNKNOWN))),
                new Facet("region", "region", regions, Facet::regions),
                new Facet("identitet", "identity", List.of("named", "review_column"), Facet::identities),
                new Facet(
                        "navn",
                        "known",
                        List.of("stated", "deduced", "inferred"),
                        line -> List.of(line.known().code())),
                new Facet(
                        "funksjonstid",
                        "years",
                        Band.codes(Band.YEARS),
                        line -> List.of(Band.of(Band.YEARS, line.years()))),
                new Facet(
                        "storrelse",
                        "size",
                        Band.codes(Band.SIZES),
                        line -> List.of(Band.of(Band.SIZES, line.staffing()))));
    }

    private static List<String> regions(ServiceLine line) {
        List<String> regions =
                line.placings().stream().map(Placing::regionId).distinct().toList();
        return regions.isEmpty() ? List.of(UNKNOWN) : regions;
    }

    private static List<String> identities(ServiceLine line) {
        return Stream.concat(
                        line.hasName() ? Stream.of("named") : Stream.<String>of(),
                        line.hasColumn() ? Stream.of("review_column") : Stream.<String>of())
                .toList();
    }

    /**
     * The facet as a reader sees it, with counts; a value that no line has is left out unless it is chosen.
     *
     * @param heading what it is called
     * @param counted the lines that the other facets leave
     * @param all all lines
     * @param chosen the chosen value, empty for none
     * @param label the words of a value
     */
    ServiceListView.Choice choice(
            String heading,
            List<ServiceLine> counted,
            List<ServiceLine> all,
            String chosen,
            Function<String, String> label,
            Texts words) {
        List<ServiceListView.Option> options = new ArrayList<>();
        options.add(new ServiceListView.Option(
                "", words.get("services.all", words.numbers().whole(counted.size())), chosen.isEmpty()));
        for (String value : values()) {
            if (value.equals(chosen) || count(all, value) > 0) {
                String number = words.numbers().whole(count(counted, value));
                options.add(new ServiceListView.Option(
                        value, words.get("services.option", label.apply(value), number), value.equals(chosen)));
            }
        }
        return new ServiceListView.Choice(parameter, heading, options);
    }

    private long count(List<ServiceLine> lines, String value) {
        return lines.stream().filter(line -> of.apply(line).contains(value)).count();
    }
}
