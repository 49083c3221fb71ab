package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import org.jspecify.annotations.Nullable;

/**
 * All services by full-time equivalents and one activity in a year, so that nobody is held against another without its
 * size beside it.
 *
 * @param year the report year
 * @param activity the activity as a code
 * @param label the same in words
 * @param activities the activities that there are
 * @param points one for each service of which both are known
 * @param capped whether the form takes no more than so many of it
 */
public record SizeScatter(
        int year,
        String activity,
        String label,
        List<CompareView.Option> activities,
        List<Point> points,
        boolean capped) {
    private static final List<String> INDICATORS = List.of("activity_quantity_by_service", "activity_count_by_service");
    private static final String FIRST = "teaching:timer";

    public SizeScatter {
        activities = List.copyOf(activities);
        points = List.copyOf(points);
    }

    /**
     * A service.
     *
     * @param id the service
     * @param name what it is called
     * @param size full-time equivalents
     * @param count the activity
     * @param address the rows of the activity
     * @param chosen whether it is one of the compared
     */
    public record Point(String id, String name, BigDecimal size, BigDecimal count, String address, boolean chosen) {}

    static SizeScatter of(RegionData data, CompareQuery query, int year) {
        List<IndicatorValue> counts = INDICATORS.stream()
                .flatMap(indicator -> data.at(indicator, year).stream())
                .filter(value -> value.outcome() instanceof Outcome.Shown)
                .toList();
        Map<String, String> held = new LinkedHashMap<>();
        counts.forEach(value -> held.putIfAbsent(
                String.valueOf(value.key().category()),
                data.category(value.indicatorId(), String.valueOf(value.key().category()))));
        String activity = query.against()
                .filter(held::containsKey)
                .orElse(
                        held.containsKey(FIRST)
                                ? FIRST
                                : held.keySet().stream().findFirst().orElse(FIRST));
        List<IndicatorValue> chosen = counts.stream()
                .filter(value -> activity.equals(value.key().category()))
                .toList();
        return new SizeScatter(
                year,
                activity,
                held.getOrDefault(activity, activity),
                held.entrySet().stream()
                        .map(one -> new CompareView.Option(
                                one.getKey(), one.getValue(), one.getKey().equals(activity)))
                        .sorted(Comparator.comparing(CompareView.Option::label, data.alphabet()))
                        .toList(),
                points(data, query, year, chosen),
                chosen.stream().anyMatch(value -> value.key().series().startsWith("ceiling")));
    }

    private static List<Point> points(RegionData data, CompareQuery query, int year, List<IndicatorValue> counts) {
        List<Point> points = new ArrayList<>();
        for (IndicatorValue count : counts) {
            String id = String.valueOf(count.key().serviceId());
            Optional<BigDecimal> size = data.at("fte", year).stream()
                    .filter(value -> id.equals(value.key().serviceId()))
                    .flatMap(value -> shown(value).stream())
                    .findFirst();
            Optional<BigDecimal> many = shown(count);
            Optional<ServiceLine> line = data.register().line(id);
            if (size.isPresent() && many.isPresent() && line.isPresent()) {
                points.add(new Point(
                        line.get().id(),
                        line.get().title(),
                        size.get(),
                        many.get(),
                        Addresses.evidence(count),
                        line.get().ids().stream().anyMatch(query.with()::contains)));
            }
        }
        points.sort(Comparator.comparing(Point::size).thenComparing(Point::id));
        return points;
    }

    private static Optional<BigDecimal> shown(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /** The points as data. */
    TwinTable twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Point point : points) {
            rows.add(Arrays.asList(
                    point.id(), year, activity, point.size(), point.count(), point.chosen(), point.address()));
        }
        return new TwinTable(
                "size_and_activity",
                List.of("service_id", "report_year", "activity", "fte", "count", "chosen", "address"),
                rows);
    }
}
