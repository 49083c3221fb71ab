package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: what it means, and all its values.
 *
 * @param id the indicator
 * @param title its title
 * @param question the question that it answers
 * @param aggregation how its values add up
 * @param facts what it means
 * @param sql the statement over the evidence
 * @param evidenceSql the statement that fetches the evidence
 * @param values all its values, services in the order of their columns
 * @param shown the values that the page shows: all, or of very many those of the latest periods
 * @param distribution the values of single services that a middle or an extreme is one of; empty where there are none
 */
public record IndicatorView(
        String id,
        String title,
        String question,
        String aggregation,
        List<Fact> facts,
        String sql,
        String evidenceSql,
        List<ValueLine> values,
        List<ValueLine> shown,
        List<ValueLine> distribution) {
    private static final int SHOWN = 2000;
    private static final List<String> BY_SERVICE = List.of("years_in_function", "fte");

    private static final Pattern BAND =
            Pattern.compile("(?:.*:)?(?<word>under_|over_)?(?<number>\\d{1,3}(?:\\.\\d{1,2})?)(?:-\\d.*)?");

    public IndicatorView {
        facts = List.copyOf(facts);
        values = values instanceof ManyValues ? values : List.copyOf(values);
        shown = List.copyOf(shown);
        distribution = List.copyOf(distribution);
    }

    /** Its values, as a statement that the reader can change. */
    public String valuesQuery() {
        return Addresses.valuesQuery(id);
    }

    /** The rows that it rests on, as a statement that the reader can change. */
    public String evidenceQuery() {
        return Addresses.evidenceQuery(id);
    }

    /** The page of an indicator. */
    public static IndicatorView of(PublishedData data, IndicatorText indicator) {
        EvidenceNames names = new EvidenceNames(data, indicator.texts());
        Values values = Values.of(data);
        List<ValueLine> lines = lines(indicator, names, values.of(indicator.id()));
        return new IndicatorView(
                indicator.id(),
                indicator.title(),
                indicator.question(),
                indicator.aggregation(),
                facts(indicator),
                indicator.row().text("sql"),
                indicator.row().text("evidence_sql"),
                lines,
                lines instanceof ManyValues many ? many.latest(SHOWN) : lines,
                BY_SERVICE.stream()
                        .filter(base -> indicator.id().matches(base + "(_(min|max|mean|median))?"))
                        .flatMap(base -> IndicatorText.find(data, indicator.texts(), base).stream())
                        .flatMap(base -> lines(base, names, values.latest(base.id())).stream())
                        .toList());
    }

    /** The values of an indicator, services in the order of their columns. */
    public static List<ValueLine> lines(IndicatorText indicator, EvidenceNames names, List<IndicatorValue> values) {
        List<IndicatorValue> sorted = values.stream()
                .map(value -> new Placed(value, column(names, value), group(value), place(value)))
                .sorted(Comparator.comparing(Placed::column)
                        .thenComparing(Placed::group)
                        .thenComparing(Placed::place)
                        .thenComparing(placed -> placed.value().key()))
                .map(Placed::value)
                .toList();
        Function<IndicatorValue, ValueLine> words = value -> ValueLine.of(indicator, names, value);
        return sorted.size() > SHOWN
                ? new ManyValues(sorted, words)
                : sorted.stream().map(words).toList();
    }

    /** A value and what it is sorted by. */
    private record Placed(IndicatorValue value, int column, String group, BigDecimal place) {}

    /** What stands before the last colon of a category; bands are put in order within it. */
    private static String group(IndicatorValue value) {
        String category = Objects.requireNonNullElse(value.key().category(), "");
        return BAND.matcher(category).matches() ? category.substring(0, category.lastIndexOf(':') + 1) : "";
    }

    /** The lower end of a band, 0 for what is no band. */
    private static BigDecimal place(IndicatorValue value) {
        Matcher band = BAND.matcher(Objects.requireNonNullElse(value.key().category(), ""));
        if (!band.matches()) {
            return BigDecimal.ZERO;
        }
        BigDecimal number = new BigDecimal(band.group("number"));
        return band.group("word") == null || band.group("word").equals("over_") ? number : BigDecimal.ZERO;
    }

    private static int column(EvidenceNames names, IndicatorValue value) {
        String service = value.key().serviceId();
        return service == null ? 0 : names.column(service).orElse(Integer.MAX_VALUE);
    }

    private static List<Fact> facts(IndicatorText indicator) {
        Texts texts = indicator.texts();
        List<Fact> facts = new ArrayList<>();
        for (String column : List.of("definition_nb", "numerator_nb", "denominator_nb")) {
            indicator.row().get(column).ifPresent(text -> facts.add(source(texts, column, text.toString())));
        }
        facts.add(Fact.of(
                texts.get("indicators.unit"), RowWords.unit(indicator.row().text("unit"), texts)));
        for (String column : List.of("aggregation", "direction", "interval")) {
            indicator
                    .row()
                    .get(column)
                    .ifPresent(code -> facts.add(Fact.of(
                            texts.get("indicators." + column), texts.get("indicators." + column + "." + code))));
        }
        for (String column : List.of("basis_nb", "limits_nb")) {
            facts.add(source(texts, column, indicator.row().text(column)));
        }
        facts.addAll(conditions(indicator));
        facts.add(Fact.of(
                texts.get("indicators.version"),
                indicator.row().get("indicator_version").orElseThrow().toString()));
        return facts;
    }

    private static List<Fact> conditions(IndicatorText indicator) {
        Texts texts = indicator.texts();
        List<Fact> facts = new ArrayList<>();
        for (String column : List.of("sources", "valid_from", "valid_to", "minimum_denominator", "checks")) {
            indicator
                    .row()
                    .get(column)
                    .ifPresent(value -> facts.add(Fact.of(texts.get("indicators." + column), value.toString())));
        }
        return facts;
    }

    private static Fact source(Texts texts, String column, String text) {
        return DefinitionText.fact(texts.get("indicators." + column.replace("_nb", "")), text, texts);
    }

    /** Whether any value that is shown is about a period. */
    public boolean isDated() {
        return shown.stream().anyMatch(line -> line.value().key().period() != null);
    }

    /** Whether any value that is shown has something to say of how certain it is. */
    public boolean hasCertainty() {
        return shown.stream().anyMatch(line -> !line.certainty().isEmpty());
    }

    /** Whether any value that is shown has a remark. */
    public boolean hasNotes() {
        return shown.stream().anyMatch(line -> !line.note().isEmpty());
    }

    /** The values as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ValueLine line : values) {
            IndicatorValue value = line.value();
            @Nullable Object number = value.outcome() instanceof Outcome.Shown shown ? shown.value() : null;
            rows.add(Arrays.asList(
                    value.key().periodType(),
                    value.key().period(),
                    value.key().series(),
                    value.key().serviceId(),
                    value.key().regionId(),
                    value.key().category(),
                    line.which(),
                    value.outcome().status(),
                    number,
                    value.grounds().numerator(),
                    value.grounds().denominator(),
                    low(value),
                    high(value),
                    value.note(),
                    line.address()));
        }
        List<String> columns = List.of(
                "period_type",
                "period",
                "series",
                "service_id",
                "region_id",
                "category",
                "label",
                "status",
                "value",
                "numerator",
                "denominator",
                "low",
                "high",
                "note",
                "evidence");
        return List.of(new TwinTable("values", columns, rows));
    }

    private static @Nullable BigDecimal low(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown
                        && shown.precision() instanceof Precision.Interval interval
                ? interval.low()
                : null;
    }

    private static @Nullable BigDecimal high(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown
                        && shown.precision() instanceof Precision.Interval interval
                ? interval.high()
                : null;
    }
}
