package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * All indicators by theme.
 *
 * @param themes the themes that have some
 */
public record IndicatorListView(List<Theme> themes) {
    private static final List<String> ORDER = List.of(
            "services",
            "staffing",
            "criteria",
            "reference_group",
            "activity",
            "reach",
            "results",
            "followup",
            "reporting",
            "reports");

    public IndicatorListView {
        themes = List.copyOf(themes);
    }

    /**
     * A theme.
     *
     * @param id the theme
     * @param title what it is called
     * @param entries its indicators
     */
    public record Theme(String id, String title, List<Entry> entries) {
        public Theme {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An indicator in the list.
     *
     * @param title its title
     * @param address its page
     * @param question the question that it answers
     * @param value its one value, or how many it has
     * @param valueAddress the evidence of the one value, or the page with them all
     */
    public record Entry(String title, String address, String question, String value, String valueAddress) {}

    /** The order in which readers expect the themes. */
    public static Comparator<String> order() {
        return Comparator.comparing((String theme) -> ORDER.contains(theme) ? ORDER.indexOf(theme) : ORDER.size())
                .thenComparing(Comparator.naturalOrder());
    }

    /** The indicators of an edition. */
    public static IndicatorListView of(PublishedData data, Texts texts) {
        Values values = Values.of(data);
        Map<String, List<Row>> byTheme = data.in(ResultTables.INDICATOR).stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("theme"), () -> new TreeMap<>(order()), Collectors.toList()));
        List<Theme> themes = new ArrayList<>();
        byTheme.forEach((theme, rows) -> themes.add(new Theme(
                theme,
                texts.has("indicators.theme." + theme) ? texts.get("indicators.theme." + theme) : theme,
                rows.stream()
                        .map(row -> entry(new IndicatorText(row, texts), values))
                        .toList())));
        return new IndicatorListView(themes);
    }

    private static Entry entry(IndicatorText indicator, Values values) {
        Texts texts = indicator.texts();
        List<IndicatorValue> all = values.of(indicator.id());
        Optional<IndicatorValue> one = all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
        String address = Addresses.indicator(indicator.id());
        return new Entry(
                indicator.title(),
                address,
                indicator.question(),
                one.map(value -> (indicator.value(value) + " " + indicator.unit()).strip())
                        .orElse(
                                all.isEmpty()
                                        ? texts.get("indicators.none")
                                        : texts.get(
                                                "indicators.values",
                                                texts.numbers().whole(all.size()))),
                one.map(Addresses::evidence).orElse(address));
    }

    /** The list as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Theme theme : themes) {
            for (Entry entry : theme.entries()) {
                rows.add(Arrays.asList(theme.id(), entry.title(), entry.question(), entry.value(), entry.address()));
            }
        }
        return List.of(new TwinTable("indicators", List.of("theme", "title", "question", "value", "page"), rows));
    }
}
