package no.tjenesteinnsikt.dashboard.view.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.region.CompareTable.Compared;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.dashboard.view.service.ServiceRelations;
import no.tjenesteinnsikt.dashboard.view.service.SimilarServices;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * Services or regions beside each other.
 *
 * @param choices whom there is to choose among
 * @param years the report years, the latest first
 * @param from the first year
 * @param to the second year
 * @param services the chosen services
 * @param regions the chosen regions
 * @param unknown what was asked for and is not there
 * @param scatter all services by size and activity
 * @param similar for each chosen service those that are alike
 * @param funnel the shares of groups with the limits of chance
 * @param criteria the criteria that the funnel plot can show
 */
public record CompareView(
        List<Group> choices,
        List<Integer> years,
        int from,
        int to,
        CompareTable services,
        CompareTable regions,
        List<String> unknown,
        SizeScatter scatter,
        List<Alike> similar,
        Optional<Funnel> funnel,
        List<Option> criteria) {
    public CompareView {
        choices = List.copyOf(choices);
        years = List.copyOf(years);
        unknown = List.copyOf(unknown);
        similar = List.copyOf(similar);
        criteria = List.copyOf(criteria);
    }

    /** Some that can be chosen, under a heading. */
    public record Group(String heading, List<Option> options) {
        public Group {
            options = List.copyOf(options);
        }

        /** Whether one of them is chosen. */
        public boolean isOpen() {
            return options.stream().anyMatch(Option::chosen);
        }
    }

    /** One that can be chosen. */
    public record Option(String value, String label, boolean chosen) {}

    /**
     * The services that are alike to one.
     *
     * @param to the service
     * @param known whether enough is known of it
     * @param services those that are alike, with why
     */
    public record Alike(Compared to, boolean known, List<Reason> services) {
        public Alike {
            services = List.copyOf(services);
        }
    }

    /** A service and why it is alike. */
    public record Reason(Compared service, String why) {}

    /** The page of an edition. */
    public static CompareView of(PublishedData data, Texts texts, Chance chance, CompareQuery query) {
        RegionData held = new RegionData(data, texts);
        List<Integer> years = years(held);
        int to = query.to().filter(years::contains).orElse(years.isEmpty() ? 0 : years.get(0));
        int from = query.from().filter(years::contains).orElse(before(years, to));
        List<Compared> regions = regions(held, query);
        List<ServiceLine> lines = query.with().stream()
                .flatMap(id -> held.register().line(id).stream())
                .distinct()
                .toList();
        List<Compared> services = lines.stream().map(CompareView::compared).toList();
        CompareTable.Maker maker = new CompareTable.Maker(held, from, to);
        Optional<Funnel> funnel = Funnel.of(held, chance, query);
        return new CompareView(
                choices(held, query),
                years,
                from,
                to,
                maker.services(services),
                maker.regions(regions),
                unknown(held, query),
                SizeScatter.of(held, query, to),
                lines.stream().map(line -> alike(held, line)).toList(),
                funnel,
                criteria(held, funnel));
    }

    private static List<Integer> years(RegionData data) {
        return Stream.of("fte", "activity_count", "reports_delivered")
                .flatMap(indicator -> data.years(indicator).stream())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static int before(List<Integer> years, int year) {
        return years.stream().filter(one -> one < year).findFirst().orElse(year);
    }

    private static List<Compared> regions(RegionData data, CompareQuery query) {
        return query.with().stream()
                .flatMap(id ->
                        data.regions().stream().filter(region -> region.code().equals(id)))
                .map(region -> new Compared(region.code(), region.name(), RegionPageView.address(region.code())))
                .toList();
    }

    private static Compared compared(ServiceLine line) {
        return new Compared(line.id(), line.title(), Addresses.service(line.id()));
    }

    private static List<String> unknown(RegionData data, CompareQuery query) {
        return query.with().stream()
                .filter(id -> data.register().line(id).isEmpty())
                .filter(id -> data.regions().stream()
                        .noneMatch(region -> region.code().equals(id)))
                .toList();
    }

    private static List<Group> choices(RegionData data, CompareQuery query) {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                data.texts().get("compare.regions"),
                data.regions().stream()
                        .map(region -> new Option(
                                region.code(), region.name(), query.with().contains(region.code())))
                        .toList()));
        Map<String, List<Option>> kinds = new LinkedHashMap<>();
        data.register().lines().stream()
                .sorted(ServiceLine.order())
                .forEach(line -> kinds.computeIfAbsent(
                                data.texts().get("services.kinds." + line.kind().orElse("unknown")),
                                key -> new ArrayList<>())
                        .add(new Option(
                                line.id(), line.title(), line.ids().stream().anyMatch(query.with()::contains))));
        kinds.forEach((heading, options) ->
                groups.add(new Group(data.texts().get("compare.kind", heading, options.size()), options)));
        return groups;
    }

    private static Alike alike(RegionData data, ServiceLine line) {
        return new Alike(
                compared(line),
                SimilarServices.isComparable(line),
                SimilarServices.to(line, data.register()).stream()
                        .map(other -> new Reason(
                                compared(other.line()), ServiceRelations.why(other.likeness(), data.texts())))
                        .toList());
    }

    private static List<Option> criteria(RegionData data, Optional<Funnel> funnel) {
        String chosen = funnel.map(Funnel::criterionId).orElse("");
        return data.published().in(ReferenceTables.CRITERION).stream()
                .sorted(Comparator.comparing(
                        (Row row) -> (Integer) row.get("ordinal").orElse(0)))
                .map(row -> new Option(
                        row.text("criterion_id"),
                        RegionRequirements.label(data, row),
                        row.text("criterion_id").equals(chosen)))
                .toList();
    }

    /** The ways in which the funnel plot can divide the services. */
    public List<Option> groups(Texts texts) {
        String chosen = funnel.map(Funnel::groups).orElse("");
        return Funnel.GROUPS.stream()
                .map(one -> new Option(one, texts.get("compare.groups." + one), one.equals(chosen)))
                .toList();
    }

    /** Who is compared, or that nobody is chosen yet. */
    public String lead(Texts texts) {
        if (!isChosen()) {
            return texts.get("compare.lead.none");
        }
        String names = Stream.concat(regions.columns().stream(), services.columns().stream())
                .map(Compared::name)
                .collect(Collectors.joining(" · "));
        return from == to ? texts.get("compare.lead.one", names, to) : texts.get("compare.lead", names, from, to);
    }

    /** Whether anybody is chosen. */
    public boolean isChosen() {
        return !services.isEmpty() || !regions.isEmpty();
    }

    /** The compared figures, the groups of the funnel plot and its limits as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (CompareTable table : List.of(regions, services)) {
            for (CompareTable.Line line : table.lines()) {
                for (int i = 0; i < table.columns().size(); i++) {
                    rows.add(row(
                            table.columns().get(i),
                            line.id(),
                            line.cells().get(i).first()));
                    if (from != to) {
                        rows.add(row(
                                table.columns().get(i),
                                line.id(),
                                line.cells().get(i).second()));
                    }
                }
            }
        }
        List<String> columns = new ArrayList<>(List.of("id", "measure"));
        columns.addAll(RegionTwin.COLUMNS);
        return List.of(new TwinTable("compared", columns, rows), points(), limits(), scatter.twin());
    }

    private static List<@Nullable Object> row(Compared one, String measure, RegionFigure figure) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(one.id(), measure));
        row.addAll(RegionTwin.cells(figure));
        return row;
    }

    private TwinTable points() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        funnel.ifPresent(plot -> plot.points()
                .forEach(point -> rows.add(Arrays.asList(
                        plot.criterionId(),
                        point.name(),
                        point.n(),
                        point.share(),
                        point.place().name().toLowerCase(Locale.ROOT),
                        point.figure().address()))));
        return new TwinTable("funnel_groups", List.of("criterion_id", "group", "n", "share", "place", "address"), rows);
    }

    private TwinTable limits() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        funnel.ifPresent(plot -> plot.limits()
                .forEach(limit -> rows.add(Arrays.asList(
                        limit.n(),
                        limit.limits().low998(),
                        limit.limits().low95(),
                        limit.limits().high95(),
                        limit.limits().high998()))));
        return new TwinTable("funnel_limits", List.of("n", "low_998", "low_95", "high_95", "high_998"), rows);
    }
}
