package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import org.jspecify.annotations.Nullable;

/**
 * How things stand in the last year that documents tell of. What no document tells of is left out.
 *
 * @param figures the services in function, the reports, the groups and the points, each with the year before
 * @param groups the services in function by kind and by region
 */
public record OverviewNow(List<KeyFigure> figures, List<Group> groups) {
    private static final String IN_FUNCTION = "services_in_function";

    public OverviewNow {
        figures = List.copyOf(figures);
        groups = List.copyOf(groups);
    }

    /**
     * The services in function, divided.
     *
     * @param code {@code kind} or {@code region}
     * @param caption what the table shows
     * @param heading what the services are divided by
     * @param lines one for each kind or region
     */
    public record Group(String code, String caption, String heading, List<ValueLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    static OverviewNow of(PublishedData data, Texts texts) {
        Maker maker = new Maker(data, texts, Values.of(data));
        List<KeyFigure> figures = new ArrayList<>();
        maker.figure(IN_FUNCTION, null).ifPresent(figures::add);
        maker.figure("reports_delivered", null).ifPresent(figures::add);
        maker.figure("group_all_regions_answered", null).ifPresent(figures::add);
        maker.figure("follow_up_points", "open").ifPresent(figures::add);
        List<Group> groups = new ArrayList<>();
        maker.group("kind", ServiceTables.KINDS).ifPresent(groups::add);
        maker.group(
                        "region",
                        data.in(ReferenceTables.REGION).stream()
                                .sorted(Comparator.comparing(
                                        row -> (Integer) row.get("ordinal").orElse(0)))
                                .map(row -> row.text("region_id"))
                                .toList())
                .ifPresent(groups::add);
        return new OverviewNow(figures, groups);
    }

    private record Maker(PublishedData data, Texts texts, Values values) {

        /** The last shown value of all services. */
        Optional<KeyFigure> figure(String id, @Nullable String category) {
            List<IndicatorValue> shown = values.of(id).stream()
                    .filter(value ->
                            isWhole(value.key()) && Objects.equals(value.key().category(), category))
                    .filter(value -> value.outcome() instanceof Outcome.Shown)
                    .sorted(Comparator.comparing(Maker::period))
                    .toList();
            if (shown.isEmpty()) {
                return Optional.empty();
            }
            IndicatorValue last = shown.get(shown.size() - 1);
            return IndicatorText.find(data, texts, id)
                    .map(indicator -> new KeyFigure(
                            texts.get("overview.now." + id, String.valueOf(period(last))),
                            isFew(indicator, last) ? new FigureText(texts).ofHowMany(last) : indicator.value(last),
                            detail(indicator, last, shown),
                            Addresses.evidence(last)));
        }

        /** A share of a handful is shown as the counts that it is made of. */
        private static boolean isFew(IndicatorText indicator, IndicatorValue value) {
            return indicator.isShare() && !indicator.few(value).isEmpty();
        }

        /** How many of how many, and the year before where it is of the same series. */
        private String detail(IndicatorText indicator, IndicatorValue last, List<IndicatorValue> shown) {
            List<String> parts = new ArrayList<>();
            if (isFew(indicator, last)) {
                parts.add(indicator.few(last));
            } else if (indicator.isShare()) {
                parts.add(new FigureText(texts).ofHowMany(last));
            }
            shown.stream()
                    .filter(value -> period(value) == period(last) - 1)
                    .filter(value -> value.key().series().equals(last.key().series()))
                    .findFirst()
                    .ifPresent(before -> parts.add(
                            texts.get("overview.now.before", indicator.value(before), String.valueOf(period(before)))));
            return String.join("; ", parts);
        }

        Optional<Group> group(String by, List<String> codes) {
            List<IndicatorValue> latest = values.latest(IN_FUNCTION + "_by_" + by);
            List<ValueLine> lines = codes.stream()
                    .flatMap(code -> latest.stream().filter(value -> code.equals(code(value.key(), by))))
                    .filter(value -> value.outcome() instanceof Outcome.Shown)
                    .flatMap(value -> line(by, value).stream())
                    .toList();
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Group(
                            by,
                            texts.get(
                                    "overview.now.by_" + by,
                                    String.valueOf(period(lines.get(0).value()))),
                            texts.get("overview.now." + by),
                            lines));
        }

        private Optional<ValueLine> line(String by, IndicatorValue value) {
            String code = Objects.requireNonNull(code(value.key(), by));
            String name = by.equals("kind")
                    ? texts.get("services.kind." + code)
                    : new EvidenceNames(data, texts).region(code);
            return IndicatorText.find(data, texts, value.indicatorId())
                    .map(indicator -> ValueLine.of(indicator, new EvidenceNames(data, texts), value)
                            .named(name));
        }

        private static @Nullable String code(ValueKey key, String by) {
            return by.equals("kind") ? key.kind() : key.regionId();
        }

        private static boolean isWhole(ValueKey key) {
            return key.serviceId() == null && key.regionId() == null && key.kind() == null;
        }

        private static int period(IndicatorValue value) {
            Integer period = value.key().period();
            return period == null ? 0 : period;
        }
    }
}
