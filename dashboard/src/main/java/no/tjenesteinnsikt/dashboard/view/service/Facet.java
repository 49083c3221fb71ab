package no.tjenesteinnsikt.dashboard.view.service;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The kinds of service in the order that readers expect. */
    static final List<String> KINDS = List.of(
            "national_competence_service",
            "national_treatment_service",
            "multi_regional_treatment_service",
            "national_centre",
            "quality_and_competence_network",
            "regional_competence_centre",
            "regional_competence_service");

    Facet {
        order = List.copyOf(order);
    }

    List<String> values() {
        return Stream.concat(order.stream(), Stream.of(UNKNOWN)).distinct().toList();
    }

    /** All facets of the list; the regions come from the edition. */
    static List<Facet> all(List<String> regions) {
        return List.of(
                new Facet("type", "kind", KINDS, line -> List.of(line.kind().orElse(UNKNOWN))),
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
}
