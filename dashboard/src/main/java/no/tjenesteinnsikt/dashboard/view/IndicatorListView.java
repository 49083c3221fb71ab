package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/**
 * The indicators by theme, in the order of the chapters that readers know.
 *
 * @param themes the themes that have some of those that are asked for
 * @param wanted what is asked for
 * @param choices the ways to narrow, each value with how many indicators the others leave it
 * @param count how many of how many are shown, in words
 */
public record IndicatorListView(
        List<Theme> themes, IndicatorWanted wanted, List<CheckedView.Choice> choices, String count) {
    private static final List<String> ORDER = List.of(
            "services",
            "staffing",
            "criteria",
            "reference_group",
            "reach",
            "activity",
            "results",
            "followup",
            "reporting",
            "reports");

    public IndicatorListView {
        themes = List.copyOf(themes);
        choices = List.copyOf(choices);
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

    /** The indicators of an edition that are asked for. */
    public static IndicatorListView of(PublishedData data, Texts texts, IndicatorWanted wanted) {
        Values values = Values.of(data);
        List<Row> all = data.in(ResultTables.INDICATOR);
        List<Row> taken =
                all.stream().filter(row -> wanted.takes(row, has(values, row))).toList();
        Map<String, List<Row>> byTheme = taken.stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("theme"), () -> new TreeMap<>(order()), Collectors.toList()));
        List<Theme> themes = new ArrayList<>();
        byTheme.forEach((theme, rows) -> themes.add(new Theme(
                theme,
                word(texts, "indicators.theme.", theme),
                rows.stream()
                        .map(row -> entry(new IndicatorText(row, texts), values))
                        .toList())));
        return new IndicatorListView(
                themes,
                wanted,
                choices(all, values, wanted, texts),
                texts.get(
                        "indicators.shown",
                        texts.numbers().whole(taken.size()),
                        texts.numbers().whole(all.size())));
    }

    private static boolean has(Values values, Row indicator) {
        return !values.of(indicator.text("indicator_id")).isEmpty();
    }

    private static String word(Texts texts, String prefix, String code) {
        return texts.find(prefix + code).orElse(code);
    }

    private static List<CheckedView.Choice> choices(List<Row> all, Values values, IndicatorWanted wanted, Texts texts) {
        return List.of(
                choice(
                        "tema",
                        IndicatorWanted.Part.THEME,
                        wanted.theme(),
                        counts(all, values, wanted, IndicatorWanted.Part.THEME, row -> row.text("theme")),
                        "indicators.theme.",
                        texts),
                choice(
                        "regnes",
                        IndicatorWanted.Part.AGGREGATION,
                        wanted.aggregation(),
                        counts(all, values, wanted, IndicatorWanted.Part.AGGREGATION, row -> row.text("aggregation")),
                        "indicators.aggregation.",
                        texts),
                choice(
                        "verdier",
                        IndicatorWanted.Part.VALUES,
                        wanted.values(),
                        counts(
                                all,
                                values,
                                wanted,
                                IndicatorWanted.Part.VALUES,
                                row -> has(values, row) ? IndicatorWanted.WITH : IndicatorWanted.WITHOUT),
                        "indicators.has.",
                        texts));
    }

    /** How many indicators each value would leave; a value that no indicator has is not there. */
    private static Map<String, Integer> counts(
            List<Row> all,
            Values values,
            IndicatorWanted wanted,
            IndicatorWanted.Part part,
            Function<Row, String> code) {
        Map<String, Integer> counts = new TreeMap<>(order());
        for (Row row : all) {
            counts.merge(code.apply(row), wanted.takesBut(part, row, has(values, row)) ? 1 : 0, Integer::sum);
        }
        return counts;
    }

    private static CheckedView.Choice choice(
            String parameter,
            IndicatorWanted.Part part,
            String chosen,
            Map<String, Integer> counts,
            String words,
            Texts texts) {
        List<CheckedView.Option> options = new ArrayList<>();
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        options.add(new CheckedView.Option(
                "", texts.get("services.all", texts.numbers().whole(all)), chosen.isEmpty()));
        counts.forEach((code, count) -> options.add(new CheckedView.Option(
                code,
                texts.get(
                        "services.option",
                        word(texts, words, code),
                        texts.numbers().whole(count)),
                code.equals(chosen))));
        return new CheckedView.Choice(
                parameter, texts.get("indicators.facet." + part.name().toLowerCase(Locale.ROOT)), options);
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
