package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.KeyFigure;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure.Format;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import org.jspecify.annotations.Nullable;

/**
 * The page of one region, for its own regional health authority.
 *
 * @param region the region
 * @param lead what it is responsible for, in a few sentences
 * @param figures its key figures
 * @param reportYear the report year of the reports' state, 0 where no report was expected in any year
 * @param kinds its services by kind, those that have ended apart
 * @param columns the columns of a review whose region is assumed or stated, without a name of their own
 * @param ended the services that have ended
 * @param seats the seats that it appoints
 * @param rates the rates of its population
 */
public record RegionPageView(
        ListedService.Region region,
        List<Said> lead,
        List<KeyFigure> figures,
        int reportYear,
        List<Kind> kinds,
        List<HostedService> columns,
        List<HostedService> ended,
        RegionSeats seats,
        Rates rates) {
    public RegionPageView {
        lead = List.copyOf(lead);
        figures = List.copyOf(figures);
        kinds = List.copyOf(kinds);
        columns = List.copyOf(columns);
        ended = List.copyOf(ended);
    }

    /** The services of a kind. */
    public record Kind(String code, String heading, List<HostedService> services) {
        public Kind {
            services = List.copyOf(services);
        }
    }

    /**
     * Patients from the region for each 100 000 of its inhabitants.
     *
     * @param year the report year, 0 where there are none
     * @param lines one for each service
     */
    public record Rates(int year, List<Rate> lines) {
        public Rates {
            lines = List.copyOf(lines);
        }
    }

    /** One rate. */
    public record Rate(String service, String address, String measure, RegionFigure figure) {}

    /** The address of a region's page. */
    public static String address(String regionId) {
        return "/helseregioner/" + regionId;
    }

    /** The page of a region; empty where there is none of that id. */
    public static Optional<RegionPageView> of(PublishedData data, Texts texts, String regionId) {
        RegionData held = new RegionData(data, texts);
        return held.regions().stream()
                .filter(region -> region.code().equals(regionId))
                .findFirst()
                .map(region -> of(held, region));
    }

    private static RegionPageView of(RegionData data, ListedService.Region region) {
        int year = data.lastYear(ReportTables.ANNUAL_REPORT).orElse(0);
        HostedService.Maker maker = new HostedService.Maker(data, year);
        List<HostedService> all =
                data.linesOf(region.code()).stream().map(maker::of).toList();
        List<HostedService> running =
                data.runningOf(region.code()).stream().map(maker::of).toList();
        List<HostedService> columns = data.linesOf(region.code()).stream()
                .filter(line -> !line.hasName())
                .map(maker::of)
                .toList();
        RegionSeats seats = RegionSeats.of(data, region.code());
        return new RegionPageView(
                region,
                lead(new Listed(year, all, running, columns), data, region, seats),
                figures(data, region),
                all.stream().noneMatch(HostedService::isExpected) ? 0 : year,
                kinds(data, running),
                columns,
                all.stream().filter(HostedService::isEnded).toList(),
                seats,
                rates(data, region));
    }

    private record Listed(
            int year, List<HostedService> all, List<HostedService> running, List<HostedService> columns) {}

    private static List<Said> lead(Listed listed, RegionData data, ListedService.Region region, RegionSeats seats) {
        Texts texts = data.texts();
        List<Said> lead = new ArrayList<>();
        String count = texts.numbers().whole(listed.running().size());
        lead.add(Said.of(texts.get("regions.page.lead", region.name(), count)).with(count, "#tjenester"));
        long shared = listed.running().stream().filter(HostedService::shared).count();
        if (shared > 0) {
            lead.add(Said.of(texts.count("regions.page.lead.shared", shared)));
        }
        if (!listed.columns().isEmpty()) {
            String columns = texts.numbers().whole(listed.columns().size());
            lead.add(Said.of(texts.get("regions.page.lead.columns", columns)).with(columns, "#kolonner"));
        }
        long waiting = listed.all().stream()
                .filter(one -> one.delivery().equals("not_delivered"))
                .count();
        if (waiting > 0) {
            lead.add(Said.of(texts.get(
                    waiting == 1 ? "regions.page.lead.waiting.one" : "regions.page.lead.waiting.many",
                    texts.numbers().whole(waiting),
                    listed.year())));
        }
        if (seats.isHeld()) {
            String vacant = texts.numbers().whole(seats.vacant().size());
            lead.add(Said.of(texts.get(
                            "regions.page.lead.seats", vacant, texts.numbers().whole(seats.seats())))
                    .with(vacant, "#plasser"));
        }
        return lead;
    }

    private static List<KeyFigure> figures(RegionData data, ListedService.Region region) {
        int place = data.regions().indexOf(region);
        return new RegionMeasures(data)
                .all().stream()
                        .filter(measure -> !measure.id().startsWith("listed_"))
                        .filter(RegionMeasure::isHeld)
                        .map(measure -> {
                            RegionFigure figure = measure.figures().get(place);
                            String more = figure.detail().isEmpty() ? figure.note() : figure.detail();
                            return new KeyFigure(measure.label(), figure.text(), more, figure.address());
                        })
                        .toList();
    }

    private static List<Kind> kinds(RegionData data, List<HostedService> services) {
        Map<String, List<HostedService>> byKind = new LinkedHashMap<>();
        services.forEach(service -> byKind.computeIfAbsent(service.service().kindCode(), key -> new ArrayList<>())
                .add(service));
        return byKind.entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey().isEmpty() ? "ukjent" : entry.getKey(),
                        data.texts()
                                .get(
                                        "regions.page.kind",
                                        data.texts()
                                                .get("services.kinds."
                                                        + (entry.getKey().isEmpty() ? "unknown" : entry.getKey())),
                                        entry.getValue().size()),
                        entry.getValue()))
                .sorted(Comparator.comparing(kind -> -kind.services().size()))
                .toList();
    }

    private static Rates rates(RegionData data, ListedService.Region region) {
        return data.years("patients_per_100000").stream()
                .findFirst()
                .map(year -> new Rates(
                        year,
                        data.at("patients_per_100000", year).stream()
                                .filter(value ->
                                        region.code().equals(value.key().regionId()))
                                .map(value -> rate(data, value))
                                .sorted(Comparator.comparing(Rate::service, data.alphabet()))
                                .toList()))
                .orElseGet(() -> new Rates(0, List.of()));
    }

    private static Rate rate(RegionData data, IndicatorValue value) {
        String service = String.valueOf(value.key().serviceId());
        return new Rate(
                data.title(service),
                AccessQuery.address(service, value),
                data.category(value.indicatorId(), String.valueOf(value.key().category())),
                RegionFigure.of(Optional.of(value), Format.RATE, data.texts()));
    }

    /** The services, seats and rates as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> services = new ArrayList<>();
        for (Kind kind : kinds) {
            kind.services().forEach(service -> services.add(row(service)));
        }
        columns.forEach(service -> services.add(row(service)));
        ended.forEach(service -> services.add(row(service)));
        List<List<@Nullable Object>> empty = new ArrayList<>();
        seats.vacant().forEach(seat -> empty.add(Arrays.asList("vacant", seats.year(), seat.service(), seat.since())));
        seats.silent().forEach(seat -> empty.add(Arrays.asList("silent", seats.year(), seat.service(), seat.since())));
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (Rate rate : rates.lines()) {
            List<@Nullable Object> row = new ArrayList<>(Arrays.asList(rate.service(), rate.measure()));
            row.addAll(RegionTwin.cells(rate.figure()));
            lines.add(row);
        }
        List<String> headings = new ArrayList<>(List.of("service", "measure"));
        headings.addAll(RegionTwin.COLUMNS);
        return List.of(
                new TwinTable(
                        "services",
                        List.of(
                                "service_id",
                                "name",
                                "name_status",
                                "kind",
                                "status",
                                "shared",
                                "region_status",
                                "fte",
                                "fte_state",
                                "delivery",
                                "requirements_lacking"),
                        services),
                new TwinTable("seats", List.of("state", "report_year", "service", "reports"), empty),
                new TwinTable("patients_per_100000", headings, lines));
    }

    private static List<@Nullable Object> row(HostedService hosted) {
        ListedService service = hosted.service();
        return Arrays.asList(
                service.id(),
                service.name(),
                service.known(),
                service.kindCode().isEmpty() ? null : service.kindCode(),
                service.statusCode(),
                hosted.shared(),
                service.regionStatus(),
                service.staffing().number(),
                service.staffing().state(),
                hosted.delivery(),
                hosted.requirements().isHeld() ? hosted.lacks().size() : null);
    }
}
