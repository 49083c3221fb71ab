package no.tjenesteinnsikt.dashboard.view.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;

/** The services of an edition as the pages of a year name them: one name, who was responsible, one unit where two rows are one. */
public final class Responsible {
    private final ServiceRegister register;
    private final Placings placings;
    private final List<Region> regions;
    private final Map<String, String> units = new TreeMap<>();

    private Responsible(PublishedData data, Texts texts) {
        this.register = ServiceRegister.of(data, texts);
        this.placings = new Placings(data);
        this.regions = Region.all(data);
        for (Row link : data.in(ServiceTables.SERVICE_LINK)) {
            if (!link.text("status").equals("inferred")) {
                units.merge(link.text("service_id"), link.text("same_as"), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
    }

    /** The services of an edition. */
    public static Responsible of(PublishedData data, Texts texts) {
        return new Responsible(data, texts);
    }

    /** The regions in the order that is the same everywhere. */
    public List<Region> regions() {
        return regions;
    }

    /** What the indicators count as one: the service that an id is stated or deduced to be, never one that is assumed. */
    public String unit(String serviceId) {
        return units.getOrDefault(serviceId, serviceId);
    }

    /** The line of the register that an id belongs to. */
    public Optional<ServiceLine> line(String serviceId) {
        return register.line(serviceId);
    }

    /** A service as a page of a year names it. */
    public NamedService named(String serviceId, int year) {
        Optional<ServiceLine> line = register.line(serviceId);
        List<Placing> in = placings.of(line.map(ServiceLine::ids).orElse(List.of(serviceId)), year);
        return new NamedService(
                serviceId,
                line.map(ServiceLine::title).orElse(serviceId),
                line.map(found -> Addresses.service(found.id())).orElse(""),
                line.flatMap(ServiceLine::kind).orElse(Band.UNKNOWN),
                in.stream()
                        .map(Region::of)
                        .distinct()
                        .sorted(Comparator.comparing(this::place))
                        .toList(),
                in.stream()
                        .flatMap(placing -> placing.institution().stream())
                        .distinct()
                        .collect(Collectors.joining(", ")));
    }

    private int place(Region region) {
        for (int i = 0; i < regions.size(); i++) {
            if (regions.get(i).code().equals(region.code())) {
                return i;
            }
        }
        return regions.size();
    }

    /** Puts services in the order of the regions, then of institutions and names, as Norwegian sorts them. */
    public Comparator<NamedService> callOrder() {
        return Comparator.comparing((NamedService service) -> service.regions().isEmpty()
                        ? regions.size()
                        : place(service.regions().get(0)))
                .thenComparing(NamedService::institutions, norwegian())
                .thenComparing(NamedService::title, norwegian());
    }

    private static Comparator<String> norwegian() {
        return NorwegianOrder.ofNames();
    }

    /** Puts services in the order of their names. */
    public Comparator<NamedService> nameOrder() {
        return Comparator.comparing(NamedService::title, norwegian());
    }

    /**
     * A service as a page of a year names it.
     *
     * @param id its id
     * @param title what it is called
     * @param address its page, empty where it has none
     * @param kind the kind of service as a code
     * @param regions who was responsible that year; more than one where two share it, none where no document says
     * @param institutions the responsible institutions, empty where no document says
     */
    public record NamedService(
            String id, String title, String address, String kind, List<Region> regions, String institutions) {
        public NamedService {
            regions = List.copyOf(regions);
        }

        /** The names of its regions, apart by commas. */
        public String regionNames() {
            return regions.stream().map(Region::name).collect(Collectors.joining(", "));
        }

        /** The codes of its regions, apart by commas. */
        public String regionCodes() {
            return regions.stream().map(Region::code).collect(Collectors.joining(", "));
        }

        /** Whether a region was responsible. */
        public boolean isOf(String regionCode) {
            return regions.stream().anyMatch(region -> region.code().equals(regionCode));
        }
    }
}
