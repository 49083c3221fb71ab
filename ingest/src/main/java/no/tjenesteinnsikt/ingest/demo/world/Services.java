package no.tjenesteinnsikt.ingest.demo.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.world.Service.End;
import no.tjenesteinnsikt.ingest.demo.world.Service.How;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;

/**
 * All constructed services. Which of them are of which kind, and which end how, is written down here; hosts and years of
 * approval are drawn.
 */
public final class Services {
    private static final int COMPETENCE = 38;
    private static final int NEW_COMPETENCE = 6;
    private static final int TREATMENT = 20;
    private static final int MULTI_REGIONAL = 6;
    private static final int CENTRES = 5;
    private static final int NETWORKS_OF_THEIR_OWN = 2;
    private static final int REGIONAL_CENTRES = 3;
    private static final int REGIONAL_SERVICES = 3;
    private static final int REORGANISATION = 2022;

    /** Of the older competence services, by number: closed after 2019, merged after 2020, renamed after 2016. */
    private static final List<Integer> CLOSED = List.of(4, 13, 22, 31);

    private static final List<Integer> MERGED = List.of(7, 8);
    private static final List<Integer> RENAMED = List.of(10, 25);
    private static final List<Integer> TO_NETWORKS = List.of(1, 5, 11, 14, 17, 20, 26, 29, 32, 35);
    private static final int CLOSING = 2019;
    private static final int MERGER = 2020;
    private static final int RENAMING = 2016;

    private final Draw draw;
    private final List<Service> all = new ArrayList<>();

    private Services(Draw draw) {
        this.draw = draw;
    }

    /** The services of that draw, in the order of their numbers. */
    public static List<Service> of(Draw draw) {
        Services services = new Services(draw);
        services.addCompetenceServices();
        services.addMany(TREATMENT, Kind.NATIONAL_TREATMENT_SERVICE, 1996, 2016);
        services.addMany(MULTI_REGIONAL, Kind.MULTI_REGIONAL_TREATMENT_SERVICE, 2000, 2016);
        services.addMany(CENTRES, Kind.NATIONAL_CENTRE, 2006, 2019);
        services.addMany(NETWORKS_OF_THEIR_OWN, Kind.QUALITY_AND_COMPETENCE_NETWORK, 2021, 2023);
        services.addMany(REGIONAL_CENTRES, Kind.REGIONAL_COMPETENCE_CENTRE, 2008, 2018);
        services.addMany(REGIONAL_SERVICES, Kind.REGIONAL_COMPETENCE_SERVICE, 2008, 2018);
        services.addSuccessors();
        return List.copyOf(services.all);
    }

    private void addCompetenceServices() {
        for (int number = 0; number < COMPETENCE; number++) {
            add(Kind.NATIONAL_COMPETENCE_SERVICE, 1990, 2015, end(number));
        }
        addMany(NEW_COMPETENCE, Kind.NATIONAL_COMPETENCE_SERVICE, 2019, 2023);
    }

    private void addMany(int count, Kind kind, int from, int to) {
        for (int i = 0; i < count; i++) {
            add(kind, from, to, Optional.empty());
        }
    }

    private void add(Kind kind, int from, int to, Optional<End> end) {
        int number = all.size();
        Draw own = draw.about("service", number);
        List<Hospital> hosts = hosts(kind, own);
        int approved = own.between(from, to);
        all.add(new Service(number, Names.field(number), kind, hosts, approved, approved + 1, end, Optional.empty()));
    }

    private static Optional<End> end(int number) {
        if (CLOSED.contains(number)) {
            return Optional.of(new End(CLOSING, How.CLOSED, Optional.empty()));
        }
        if (MERGED.contains(number)) {
            return Optional.of(new End(MERGER, How.MERGED, Optional.of(successorOfMerger())));
        }
        if (RENAMED.contains(number)) {
            return Optional.of(new End(RENAMING, How.RENAMED, Optional.of(renamed(number))));
        }
        return TO_NETWORKS.contains(number)
                ? Optional.of(new End(REORGANISATION, How.REORGANISED, Optional.of(network(number))))
                : Optional.empty();
    }

    private void addSuccessors() {
        for (int number : TO_NETWORKS) {
            addSuccessor(number, Kind.QUALITY_AND_COMPETENCE_NETWORK, "nettverksarbeid ved " + Names.field(number));
        }
        addSuccessor(MERGED.get(0), Kind.NATIONAL_COMPETENCE_SERVICE, mergedField());
        for (int number : RENAMED) {
            addSuccessor(number, Kind.NATIONAL_COMPETENCE_SERVICE, renamedField(number));
        }
    }

    private void addSuccessor(int of, Kind kind, String field) {
        Service before = all.get(of);
        boolean renamed = before.end().map(e -> e.how() == How.RENAMED).orElse(false);
        int lastYear = before.end().map(End::lastYear).orElseThrow();
        all.add(new Service(
                all.size(),
                field,
                kind,
                before.hosts(),
                renamed ? before.approvalYear() : lastYear,
                lastYear + 1,
                Optional.empty(),
                Optional.of(before.id())));
    }

    private static String network(int number) {
        return ServiceName.slug("nettverksarbeid ved " + Names.field(number));
    }

    private static String mergedField() {
        return Names.field(MERGED.get(0)) + " og " + Names.field(MERGED.get(1));
    }

    private static String successorOfMerger() {
        return ServiceName.slug(mergedField());
    }

    private static String renamedField(int number) {
        return "langvarige " + Names.field(number);
    }

    private static String renamed(int number) {
        return ServiceName.slug(renamedField(number));
    }

    private static List<Hospital> hosts(Kind kind, Draw draw) {
        return switch (kind) {
            case MULTI_REGIONAL_TREATMENT_SERVICE ->
                draw.pick(2, List.of(Region.values())).stream()
                        .map(region -> draw.pick(Hospital.in(region)))
                        .toList();
            case REGIONAL_COMPETENCE_CENTRE -> List.of(draw.pick(Hospital.in(Region.VEST)));
            case REGIONAL_COMPETENCE_SERVICE -> List.of(draw.pick(Hospital.in(Region.SOR_OST)));
            default -> List.of(draw.pick(Hospital.in(region(draw))));
        };
    }

    /** As the real ones are spread: nearly half in the south-east. */
    private static Region region(Draw draw) {
        int place = draw.between(1, 100);
        if (place <= 45) {
            return Region.SOR_OST;
        }
        return place <= 67 ? Region.VEST : place <= 85 ? Region.MIDT : Region.NORD;
    }
}
