package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Said;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import org.jspecify.annotations.Nullable;

/**
 * Whom the services reach: patients by region for the treatment services, what the regions received and said for the
 * competence services.
 *
 * @param lead the answer in a few sentences
 * @param regions the regions from north to south
 * @param years the report years with rates, the latest first
 * @param year the one that is shown, 0 where no document gives patients by region
 * @param services the rates of all services of the year
 * @param chosen the service that is looked at
 * @param map its rates on the map
 * @param past its rates in all years, the latest first
 * @param funnel the rates of one region against the country's; empty where too few services state them
 * @param spread what the regions received and said of the competence services
 */
public record AccessView(
        List<Said> lead,
        List<ListedService.Region> regions,
        List<Integer> years,
        int year,
        List<ServiceRates> services,
        Optional<ServiceRates> chosen,
        Optional<RegionMap> map,
        List<ServiceRates> past,
        Optional<RateFunnel> funnel,
        SpreadView spread) {
    private static final String RATES = "patients_per_100000";

    public AccessView {
        lead = List.copyOf(lead);
        regions = List.copyOf(regions);
        years = List.copyOf(years);
        services = List.copyOf(services);
        past = List.copyOf(past);
    }

    /**
     * The page of an edition.
     *
     * @param chance computes limits and intervals
     * @param query what is asked for; what is not there is left aside
     */
    public static AccessView of(PublishedData data, Texts texts, Chance chance, AccessQuery query) {
        RegionData held = new RegionData(data, texts);
        List<Integer> years = held.years(RATES);
        int year = query.year().filter(years::contains).orElse(years.isEmpty() ? 0 : years.get(0));
        List<ServiceRates> services = ServiceRates.of(held, chance, year);
        Optional<ServiceRates> chosen = chosen(services, query);
        return new AccessView(
                lead(held, services, year),
                held.regions(),
                years,
                year,
                services,
                chosen,
                chosen.map(one -> RegionMap.of(texts.get("access.map", one.year()), held.regions(), one.rates())),
                chosen.map(one -> past(held, chance, years, one)).orElse(List.of()),
                RateFunnel.of(services, held.regions(), query.funnel(), chance),
                SpreadView.of(held, query));
    }

    /** The one that is asked for, else the first of which all rates are known. */
    private static Optional<ServiceRates> chosen(List<ServiceRates> services, AccessQuery query) {
        List<ServiceRates> asked = services.stream()
                .filter(one -> query.service().filter(one.serviceId()::equals).isPresent())
                .toList();
        return asked.stream()
                .filter(one -> query.measure().filter(one.measureCode()::equals).isPresent())
                .findFirst()
                .or(() -> asked.stream().findFirst())
                .or(() -> services.stream().filter(one -> one.ratio().isHeld()).findFirst())
                .or(() -> services.stream().findFirst());
    }

    private static List<ServiceRates> past(RegionData data, Chance chance, List<Integer> years, ServiceRates chosen) {
        return years.stream()
                .flatMap(year -> ServiceRates.of(data, chance, year).stream())
                .filter(one -> one.serviceId().equals(chosen.serviceId()))
                .filter(one -> one.measureCode().equals(chosen.measureCode()))
                .toList();
    }

    private static List<Said> lead(RegionData data, List<ServiceRates> services, int year) {
        Texts texts = data.texts();
        if (services.isEmpty()) {
            return List.of(Said.of(texts.get("access.lead.none")));
        }
        long known = services.stream().filter(one -> !one.between().isEmpty()).count();
        long apart = services.stream().filter(ServiceRates::isApart).count();
        List<Said> lead = new ArrayList<>();
        if (known > 1) {
            String count = texts.get("access.lead.count", texts.numbers().whole(apart));
            lead.add(Said.of(texts.get(
                            "access.lead.many",
                            texts.numbers().whole(apart),
                            texts.numbers().whole(known),
                            year))
                    .with(count, "#alle"));
        } else {
            String one = apart == 1 ? "access.lead.one.yes" : "access.lead.one.no";
            lead.add(Said.of(texts.get(known == 0 ? "access.lead.no_complete" : one, year)));
        }
        lead.add(Said.of(texts.get("access.need")));
        return lead;
    }

    /** The services of the year, each once. */
    public List<SpreadView.Choice> choices() {
        return services.stream()
                .map(one -> new SpreadView.Choice(one.serviceId(), one.service()))
                .distinct()
                .toList();
    }

    /**
     * The rates as data, then those of the chosen service in all years, then those of a region against the country's, then what
     * the regions received.
     */
    public List<TwinTable> twin() {
        List<TwinTable> tables = new ArrayList<>(List.of(rates("rates", services), rates("chosen_service", past)));
        funnel.ifPresent(one -> tables.add(one.twin()));
        tables.add(spread.twin(regions));
        return tables;
    }

    private TwinTable rates(String name, List<ServiceRates> lines) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ServiceRates line : lines) {
            for (int i = 0; i < regions.size(); i++) {
                List<@Nullable Object> row = new ArrayList<>(Arrays.asList(
                        line.serviceId(),
                        line.measureCode(),
                        regions.get(i).code(),
                        line.ratio().number().orElse(null),
                        line.ratio().isHeld() ? line.isApart() : null));
                row.addAll(RegionTwin.cells(line.rates().get(i)));
                rows.add(row);
            }
        }
        List<String> columns = new ArrayList<>(
                List.of("service_id", "measure", "region_id", "highest_by_lowest", "difference_beyond_chance"));
        columns.addAll(RegionTwin.COLUMNS);
        return new TwinTable(name, columns, rows);
    }
}
