package no.tjenesteinnsikt.dashboard.view.service;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.Narrowing;
import no.tjenesteinnsikt.dashboard.read.OncePerRows;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/**
 * Which services a reader's narrowing leaves. Since figures are computed over them, a service is in a region or an
 * institution only where a source states it or it follows from one, never where it is assumed.
 */
public final class NarrowedServices {
    private static final String UNKNOWN = Band.UNKNOWN;
    private static final OncePerRows<Language, NarrowedServices> MADE = new OncePerRows<>();

    private final List<ServiceLine> all;
    private final List<Facet> facets;
    private final StatedFields fields;

    private NarrowedServices(List<ServiceLine> all, List<Facet> facets, StatedFields fields) {
        this.all = all;
        this.facets = facets;
        this.fields = fields;
    }

    /** The services of an edition that is not narrowed. */
    public static NarrowedServices of(PublishedData whole, Texts texts) {
        return MADE.of(whole.rows(), texts.language(), () -> make(whole, texts));
    }

    private static NarrowedServices make(PublishedData whole, Texts texts) {
        List<ServiceLine> all = ServiceRegister.of(whole, texts).lines();
        List<String> regions = ListedService.Region.all(whole).stream()
                .map(ListedService.Region::code)
                .toList();
        StatedFields fields = StatedFields.of(whole, all);
        return new NarrowedServices(all, facets(all, regions, fields), fields);
    }

    private static List<Facet> facets(List<ServiceLine> all, List<String> regions, StatedFields fields) {
        List<String> institutions = all.stream()
                .flatMap(line -> certain(line).stream())
                .flatMap(placing -> placing.institutionId().stream())
                .distinct()
                .sorted()
                .toList();
        return List.of(
                new Facet(
                        Narrowing.KIND,
                        "kind",
                        ServiceTables.KINDS,
                        line -> List.of(line.kind().orElse(UNKNOWN))),
                new Facet(
                        Narrowing.REGION,
                        "region",
                        regions,
                        line -> orUnknown(certain(line).stream()
                                .map(Placing::regionId)
                                .distinct()
                                .toList())),
                new Facet(
                        Narrowing.INSTITUTION,
                        "institution",
                        institutions,
                        line -> orUnknown(certain(line).stream()
                                .flatMap(placing -> placing.institutionId().stream())
                                .distinct()
                                .toList())),
                new Facet(Narrowing.FIELD, "field", fields.codes(), line -> orUnknown(fields.of(line))),
                new Facet(
                        Narrowing.SIZE,
                        "size",
                        Band.codes(Band.SIZES),
                        line -> List.of(Band.of(Band.SIZES, line.staffing()))),
                new Facet(
                        Narrowing.YEARS,
                        "years",
                        Band.codes(Band.YEARS),
                        line -> List.of(Band.of(Band.YEARS, line.years()))));
    }

    private static List<Placing> certain(ServiceLine line) {
        return line.placings().stream().filter(Placing::certain).toList();
    }

    private static List<String> orUnknown(List<String> values) {
        return values.isEmpty() ? List.of(UNKNOWN) : values;
    }

    /** The fields that services are placed in, with their words. */
    StatedFields fields() {
        return fields;
    }

    /** How many lines no source places in a field. */
    long withoutField() {
        return all.stream().filter(line -> fields.of(line).isEmpty()).count();
    }

    /** All lines. */
    List<ServiceLine> all() {
        return all;
    }

    /** The ways to narrow services. */
    List<Facet> facets() {
        return facets;
    }

    /** The lines that are left. */
    List<ServiceLine> left(Narrowing narrowing) {
        return all.stream()
                .filter(line -> facets.stream()
                        .allMatch(facet -> narrowing
                                .of(facet.parameter())
                                .map(value -> facet.of().apply(line).contains(value))
                                .orElse(true)))
                .toList();
    }

    /** The ids of the services that are left, those of their columns among them. */
    public Set<String> ids(Narrowing narrowing) {
        return left(narrowing).stream().flatMap(line -> line.ids().stream()).collect(Collectors.toSet());
    }
}
