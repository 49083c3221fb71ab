package no.tjenesteinnsikt.dashboard.view.development;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.IndicatorListView;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.IndicatorView;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import no.tjenesteinnsikt.dashboard.view.Values;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel.Scale.Kind;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the development over years says. An indicator is on it where it has values of two years at least that
 * are not about single services.
 *
 * @param lead what there is, in a sentence or two
 * @param themes the themes to choose from
 * @param title the chosen theme
 * @param events what happened to the whole scheme, in the order of its years
 * @param panels the charts of the theme
 * @param left indicators of the theme that have too few numbers or too many parts for charts; their pages have the values
 */
public record DevelopmentView(
        String lead, List<Choice> themes, String title, List<Event> events, List<YearPanel> panels, List<Choice> left) {
    private static final String SCHEME = "ordning";
    private static final int MOST_PARTS = 8;
    private static final int LEAST_YEARS = 2;

    public DevelopmentView {
        themes = List.copyOf(themes);
        events = List.copyOf(events);
        panels = List.copyOf(panels);
        left = List.copyOf(left);
    }

    /**
     * Something to choose.
     *
     * @param address where it leads
     * @param label what it is called
     * @param current whether it is chosen
     */
    public record Choice(String address, String label, boolean current) {}

    /**
     * What happened to the whole scheme.
     *
     * @param year the year
     * @param text what happened
     * @param source where it stands
     */
    public record Event(int year, String text, SourceLink source) {}

    /**
     * The page.
     *
     * @param theme the theme that is asked for; the first that has something where there is none of that name
     */
    public static DevelopmentView of(PublishedData data, Texts texts, Optional<String> theme) {
        return new Maker(data, texts).view(theme);
    }

    /** The values behind the charts as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (YearPanel panel : panels) {
            panel.points().forEach(point -> rows.add(row(point)));
        }
        List<List<@Nullable Object>> happened = new ArrayList<>();
        events.forEach(event -> happened.add(
                Arrays.asList(event.year(), event.text(), event.source().address())));
        return List.of(
                new TwinTable(
                        "values",
                        List.of(
                                "indicator_id",
                                "period_type",
                                "period",
                                "series",
                                "region_id",
                                "kind",
                                "category",
                                "status",
                                "value",
                                "evidence"),
                        rows),
                new TwinTable("events", List.of("year", "event", "source"), happened));
    }

    private static List<@Nullable Object> row(YearPoint point) {
        IndicatorValue value = point.value();
        return Arrays.asList(
                value.indicatorId(),
                value.key().periodType(),
                value.key().period(),
                value.key().series(),
                value.key().regionId(),
                value.key().kind(),
                value.key().category(),
                value.outcome().status(),
                point.number().orElse(null),
                point.line().address());
    }

    /** Makes the page of one edition. */
    private static final class Maker {
        private final PublishedData data;
        private final Texts texts;
        private final Values values;
        private final EvidenceNames names;

        Maker(PublishedData data, Texts texts) {
            this.data = data;
            this.texts = texts;
            this.values = Values.of(data);
            this.names = new EvidenceNames(data, texts);
        }

        DevelopmentView view(Optional<String> wanted) {
            Map<String, List<Row>> byTheme = byTheme();
            List<Event> events = events();
            if (byTheme.isEmpty()) {
                return new DevelopmentView(texts.get("development.none"), List.of(), "", events, List.of(), List.of());
            }
            String theme = wanted.filter(byTheme::containsKey)
                    .orElse(byTheme.keySet().iterator().next());
            List<YearPanel> panels = new ArrayList<>();
            List<Choice> left = new ArrayList<>();
            for (Row row : byTheme.getOrDefault(theme, List.of())) {
                IndicatorText indicator = new IndicatorText(row, texts);
                List<YearPanel> parts = panels(indicator);
                if (parts.isEmpty() || parts.size() > MOST_PARTS) {
                    left.add(new Choice(Addresses.indicator(indicator.id()), indicator.title(), false));
                } else {
                    panels.addAll(parts);
                }
            }
            return new DevelopmentView(
                    lead(byTheme),
                    byTheme.keySet().stream()
                            .map(id -> new Choice("/utvikling?tema=" + id, title(id), id.equals(theme)))
                            .toList(),
                    title(theme),
                    events,
                    panels,
                    left);
        }

        private String lead(Map<String, List<Row>> byTheme) {
            long count = byTheme.values().stream().mapToLong(List::size).sum();
            return texts.count("development.lead", count);
        }

        private String title(String theme) {
            return texts.find("indicators.theme." + theme).orElse(theme);
        }

        /** Told from the whole edition, so that a narrowed page has the same themes and computes only its own. */
        private Map<String, List<Row>> byTheme() {
            Map<String, Set<Object>> years = new HashMap<>();
            for (Row value : data.in(ResultTables.INDICATOR_VALUE)) {
                if (value.get("service_id").isEmpty()) {
                    value.get("period")
                            .ifPresent(year -> years.computeIfAbsent(
                                            value.text("indicator_id"), missing -> new HashSet<>())
                                    .add(year));
                }
            }
            Map<String, List<Row>> all = new TreeMap<>(IndicatorListView.order());
            for (Row row : data.in(ResultTables.INDICATOR)) {
                if (years.getOrDefault(row.text("indicator_id"), Set.of()).size() >= LEAST_YEARS) {
                    all.computeIfAbsent(row.text("theme"), missing -> new ArrayList<>())
                            .add(row);
                }
            }
            return all;
        }

        /** Values of years that are about more than one service. */
        private List<IndicatorValue> whole(Row indicator) {
            return indicator.text("period_type").equals("none")
                    ? List.of()
                    : values.of(indicator.text("indicator_id")).stream()
                            .filter(value -> value.key().period() != null)
                            .filter(value -> value.key().serviceId() == null)
                            .toList();
        }

        private List<YearPanel> panels(IndicatorText indicator) {
            List<IndicatorValue> all = whole(indicator.row());
            Map<List<String>, List<IndicatorValue>> parts = all.stream()
                    .collect(
                            Collectors.groupingBy(value -> part(value.key()), LinkedHashMap::new, Collectors.toList()));
            List<YearPanel> panels = new ArrayList<>();
            parts.forEach((part, of) -> {
                if (numbers(indicator, of).count() >= LEAST_YEARS) {
                    panels.add(panel(indicator, of, scale(indicator, all, part.get(0)), panels.size()));
                }
            });
            return panels;
        }

        private Stream<BigDecimal> numbers(IndicatorText indicator, List<IndicatorValue> of) {
            return of.stream().flatMap(value -> point(indicator, value).number().stream());
        }

        /** Regions and kinds of one category stand on one scale; categories count different things. */
        private YearPanel.Scale scale(IndicatorText indicator, List<IndicatorValue> all, String category) {
            BigDecimal highest = numbers(
                            indicator,
                            all.stream()
                                    .filter(value -> category.equals(Objects.requireNonNullElse(
                                            value.key().category(), "")))
                                    .toList())
                    .max(Comparator.naturalOrder())
                    .orElse(BigDecimal.ONE);
            Kind kind =
                    indicator.isShare() ? Kind.SHARE : indicator.aggregation().equals("sum") ? Kind.SUM : Kind.OTHER;
            return new YearPanel.Scale(kind, highest);
        }

        private static List<String> part(ValueKey key) {
            return List.of(
                    Objects.requireNonNullElse(key.category(), ""),
                    Objects.requireNonNullElse(key.regionId(), ""),
                    Objects.requireNonNullElse(key.kind(), ""));
        }

        private YearPanel panel(IndicatorText indicator, List<IndicatorValue> of, YearPanel.Scale scale, int number) {
            String which = names.which(indicator.id(), of.get(0).key());
            Map<String, List<YearPoint>> series = of.stream()
                    .map(value -> point(indicator, value))
                    .sorted(Comparator.comparing(YearPoint::year))
                    .collect(Collectors.groupingBy(
                            point -> point.value().key().series(), LinkedHashMap::new, Collectors.toList()));
            List<YearPanel.Segment> segments = new ArrayList<>();
            series.forEach((code, points) ->
                    segments.add(new YearPanel.Segment(code, series.size() == 1 ? "" : names.series(code), points)));
            return new YearPanel(
                    indicator.id().replace('_', '-') + "-" + (number + 1),
                    indicator.id(),
                    which.isEmpty() ? indicator.title() : indicator.title() + " – " + which,
                    indicator.unit(),
                    scale,
                    segments);
        }

        private YearPoint point(IndicatorText indicator, IndicatorValue value) {
            Integer period = Objects.requireNonNull(value.key().period());
            return new YearPoint(
                    period,
                    IndicatorView.lines(indicator, names, List.of(value)).get(0));
        }

        private List<Event> events() {
            SourceLink.Maker sources = new SourceLink.Maker(data);
            return data.in(ServiceTables.SERVICE_EVENT).stream()
                    .filter(row -> row.text("service_id").equals(SCHEME))
                    .map(row -> new Event((Integer) row.get("year").orElseThrow(), row.text("event"), sources.of(row)))
                    .sorted(Comparator.comparing(Event::year).thenComparing(Event::text))
                    .toList();
        }
    }
}
