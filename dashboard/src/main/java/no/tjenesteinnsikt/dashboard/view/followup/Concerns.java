package no.tjenesteinnsikt.dashboard.view.followup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.group.Groups;
import no.tjenesteinnsikt.dashboard.view.group.RegionSeats;
import no.tjenesteinnsikt.dashboard.view.group.RegionSeatsOf;
import no.tjenesteinnsikt.dashboard.view.reporting.MissingReport;
import no.tjenesteinnsikt.dashboard.view.reporting.MissingReports;
import no.tjenesteinnsikt.dashboard.view.service.Known;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.Responsible;
import no.tjenesteinnsikt.dashboard.view.service.Responsible.NamedService;
import no.tjenesteinnsikt.ingest.lake.PlanTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Finds what is worth a closer look, by the five rules of decision 077 and in their order. */
final class Concerns {
    /** The rules in their order, which is not one of weight. */
    static final List<String> RULES =
            List.of("not_delivered", "vacant_seat", "repeated_point", "claimed_effect", "contradiction");

    private static final int VACANT_YEARS = 2;
    private static final int REPEATED_YEARS = 3;

    private final PublishedData data;
    private final Texts texts;
    private final Values values;
    private final Responsible services;

    Concerns(PublishedData data, Texts texts, Values values, Responsible services) {
        this.data = data;
        this.texts = texts;
        this.values = values;
        this.services = services;
    }

    /**
     * What is worth a look.
     *
     * @param year the report year of the reports and seats
     * @param points the points of that year and the year before
     */
    List<Concern> of(int year, List<Point> points) {
        List<Concern> found = new ArrayList<>();
        found.addAll(notDelivered(year));
        found.addAll(vacantSeats(year));
        found.addAll(repeatedPoints(points));
        found.addAll(claimedEffect(year));
        found.addAll(contradictions());
        return found;
    }

    private List<Concern> notDelivered(int year) {
        List<Concern> found = new ArrayList<>();
        for (MissingReport report : new MissingReports(data, texts, services).of(year)) {
            found.add(concern(
                    "not_delivered",
                    report.service(),
                    regions(report.service()),
                    texts.get("followup.concern.not_delivered." + report.delivery(), year, report.due()),
                    report.source()));
        }
        return found;
    }

    private List<Concern> vacantSeats(int year) {
        Groups groups = new Groups(data, texts, services);
        List<Concern> found = new ArrayList<>();
        for (RegionSeats region : new RegionSeatsOf(texts, values, groups, services).year(year, groups.of(year))) {
            for (RegionSeats.Open seat : region.vacant()) {
                if (seat.years() >= VACANT_YEARS) {
                    found.add(concern(
                            "vacant_seat",
                            seat.service(),
                            List.of(region.region().code()),
                            texts.get(
                                    "followup.concern.vacant_seat",
                                    region.region().name(),
                                    seat.since(),
                                    year),
                            seat.source()));
                }
            }
        }
        return found;
    }

    private List<Concern> repeatedPoints(List<Point> points) {
        return points.stream()
                .filter(point ->
                        point.times() >= REPEATED_YEARS && point.standing().equals("open"))
                .map(point -> concern(
                        "repeated_point",
                        point.service(),
                        List.of(point.region().code()),
                        texts.get(
                                "followup.concern.repeated_point",
                                point.times(),
                                point.since(),
                                point.year(),
                                point.region().name()),
                        point.source()))
                .toList();
    }

    /** A service that claims effect and shows or refers to none. */
    private List<Concern> claimedEffect(int year) {
        Map<String, List<Row>> results = new TreeMap<>();
        data.in(PlanTables.DOCUMENTED_RESULT)
                .forEach(row -> results.computeIfAbsent(row.text("service_id"), id -> new ArrayList<>())
                        .add(row));
        List<Concern> found = new ArrayList<>();
        results.forEach((id, rows) -> {
            if (rows.stream().allMatch(row -> row.text("evidence").equals("claimed"))) {
                NamedService service = services.named(id, year);
                found.add(concern(
                        "claimed_effect",
                        service,
                        regions(service),
                        texts.get("followup.concern.claimed_effect", rows.size()),
                        new SourceLink.Maker(data).footnote(rows.get(0))));
            }
        });
        return found;
    }

    private List<Concern> contradictions() {
        EvidenceNames names = new EvidenceNames(data, texts);
        String indicator = "matrix_contradictions_by_service";
        Optional<Integer> latest = values.of(indicator).stream()
                .flatMap(value -> Optional.ofNullable(value.key().period()).stream())
                .max(Comparator.naturalOrder());
        return values.of(indicator).stream()
                .filter(value -> Objects.equals(value.key().period(), latest.orElse(null)))
                .filter(value -> value.grounds().numerator() != null
                        && Objects.requireNonNull(value.grounds().numerator()).signum() > 0)
                .filter(value -> value.key().serviceId() != null && value.key().category() != null)
                .map(value -> contradiction(value, names, indicator))
                .sorted(Comparator.comparing(Concern::service, services.nameOrder()))
                .toList();
    }

    private Concern contradiction(IndicatorValue value, EvidenceNames names, String indicator) {
        int year = Objects.requireNonNull(value.key().period());
        NamedService service = services.named(Objects.requireNonNull(value.key().serviceId()), year);
        String words =
                names.category(indicator, Objects.requireNonNull(value.key().category()));
        return new Concern(
                "contradiction",
                texts.get("followup.rule.contradiction"),
                service,
                regions(service),
                texts.get("followup.concern.contradiction", year, words) + deduced(service),
                Addresses.evidence(value),
                texts.get("followup.evidence", title(indicator), indicator));
    }

    private String title(String indicator) {
        return IndicatorText.find(data, texts, indicator)
                .map(IndicatorText::title)
                .orElse(indicator);
    }

    /** Where the name of the column follows from the report and does not stand over it. */
    private String deduced(NamedService service) {
        return services.line(service.id())
                .filter(line -> line.known() == Known.DEDUCED)
                .map(line -> " " + texts.get("followup.concern.deduced", line.columnNumber()))
                .orElse("");
    }

    /** The regions that are known to be responsible; an assumed one is not held to anything. */
    private static List<String> regions(NamedService service) {
        return service.regions().stream()
                .filter(Region::certain)
                .map(Region::code)
                .toList();
    }

    private Concern concern(String rule, NamedService service, List<String> regions, String reason, SourceLink source) {
        return new Concern(
                rule, texts.get("followup.rule." + rule), service, regions, reason, source.address(), source.text());
    }
}
