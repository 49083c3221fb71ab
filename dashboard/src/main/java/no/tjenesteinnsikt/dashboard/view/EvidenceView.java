package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.dashboard.read.EvidenceRow;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A value and the rows that it rests on.
 *
 * @param title the indicator
 * @param indicatorAddress the indicator's page
 * @param queryAddress the statement behind the rows, for the reader to change
 * @param figure the value
 * @param missing why there is no value, as the page's style has it; empty where there is one
 * @param sum how the rows come to the value, in words
 * @param facts which value it is, and what it means
 * @param numeratorLabel what the rows' first number is
 * @param denominatorLabel what the rows' second number is
 * @param numerator the first numbers added up, empty where adding them says nothing
 * @param denominator the second numbers added up, empty where adding them says nothing
 * @param lines the rows in words
 * @param rows the rows
 */
public record EvidenceView(
        String title,
        String indicatorAddress,
        String queryAddress,
        KeyFigure figure,
        String missing,
        String sum,
        List<Fact> facts,
        String numeratorLabel,
        String denominatorLabel,
        String numerator,
        String denominator,
        List<EvidenceLine> lines,
        List<EvidenceRow> rows) {
    private static final List<String> ADDED = List.of("sum", "share", "mean", "ratio");

    public EvidenceView {
        facts = List.copyOf(facts);
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /** The view of a value. */
    public static EvidenceView of(
            IndicatorText indicator, EvidenceNames names, IndicatorValue value, List<EvidenceRow> rows) {
        Texts texts = indicator.texts();
        EvidenceWords words = new EvidenceWords(texts, names);
        String aggregation = indicator.aggregation();
        EvidenceSum sum = EvidenceSum.of(aggregation, rows);
        boolean added = ADDED.contains(aggregation);
        return new EvidenceView(
                indicator.title(),
                Addresses.indicator(indicator.id()),
                Addresses.evidenceQuery(indicator.id(), value.key()),
                figure(indicator, names, value),
                value.outcome().status().equals("shown") ? "" : value.outcome().status(),
                sentence(indicator, value, rows, sum),
                facts(indicator, names, value),
                texts.get("evidence.numerator." + aggregation),
                texts.get("evidence.denominator." + aggregation),
                added ? indicator.plain(sum.numerator()) : "",
                added ? indicator.plain(sum.denominator()) : "",
                rows.stream().map(words::line).toList(),
                rows);
    }

    private static KeyFigure figure(IndicatorText indicator, EvidenceNames names, IndicatorValue value) {
        String unit = value.outcome().status().equals("shown") ? indicator.unit() : "";
        String which = names.which(indicator.id(), value.key());
        return new KeyFigure(
                which.isEmpty() ? indicator.title() : which,
                (indicator.value(value) + " " + unit).strip(),
                indicator.certainty(value),
                "");
    }

    private static String sentence(
            IndicatorText indicator, IndicatorValue value, List<EvidenceRow> rows, EvidenceSum sum) {
        Texts texts = indicator.texts();
        String counted =
                texts.numbers().whole(rows.stream().filter(EvidenceView::counts).count());
        String text = texts.get(
                "evidence.sum." + (isOfParts(indicator, rows, sum) ? "part" : indicator.aggregation()),
                texts.numbers().whole(states(rows, "yes")),
                texts.numbers().whole(states(rows, "no")),
                counted,
                indicator.plain(sum.numerator()),
                indicator.value(value),
                indicator.plain(sum.denominator()));
        long lost = states(rows, "unknown");
        long silent = states(rows, "not_answered");
        return lost + silent == 0
                ? text
                : text + " "
                        + texts.get(
                                "evidence.sum.unknown",
                                texts.numbers().whole(lost),
                                texts.numbers().whole(silent));
    }

    /** Whether the rows of a share hold numbers to be added, and not one yes or no each. */
    private static boolean isOfParts(IndicatorText indicator, List<EvidenceRow> rows, EvidenceSum sum) {
        long answers = states(rows, "yes") + states(rows, "no");
        return indicator.aggregation().equals("share") && sum.denominator().compareTo(BigDecimal.valueOf(answers)) != 0;
    }

    private static boolean counts(EvidenceRow row) {
        return List.of("yes", "no", "value").contains(row.state());
    }

    private static long states(List<EvidenceRow> rows, String state) {
        return rows.stream().filter(row -> row.state().equals(state)).count();
    }

    private static List<Fact> facts(IndicatorText indicator, EvidenceNames names, IndicatorValue value) {
        Texts texts = indicator.texts();
        List<Fact> facts = new ArrayList<>();
        add(facts, texts.get("evidence.period"), names.year(value.key()));
        add(facts, texts.get("evidence.series"), names.series(value.key().series()));
        add(facts, texts.get("evidence.note"), NoteText.of(value.note(), texts));
        addSource(facts, texts, "indicators.definition", indicator.row().text("definition_nb"));
        for (String part : List.of("numerator", "denominator")) {
            indicator
                    .row()
                    .get(part + "_nb")
                    .ifPresent(words -> addSource(facts, texts, "indicators." + part, words.toString()));
        }
        addSource(facts, texts, "indicators.limits", indicator.row().text("limits_nb"));
        return facts;
    }

    private static void add(List<Fact> facts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(Fact.of(label, text));
        }
    }

    private static void addSource(List<Fact> facts, Texts texts, String label, String text) {
        if (!text.isEmpty()) {
            facts.add(DefinitionText.fact(texts.get(label), text, texts));
        }
    }

    /** The services whose names were deduced or inferred, each once. */
    public List<EvidenceNames.NamedService> doubtful() {
        return lines.stream()
                .map(EvidenceLine::service)
                .filter(service -> !service.known().isEmpty())
                .distinct()
                .toList();
    }

    /** The rows as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> table = new ArrayList<>();
        for (EvidenceRow row : rows) {
            table.add(Arrays.asList(
                    row.serviceId().orElse(null),
                    row.regionId().orElse(null),
                    row.category().orElse(null),
                    row.numerator(),
                    row.denominator(),
                    row.state(),
                    row.certainty().orElse(null),
                    row.detail().orElse(null),
                    row.sourceId(),
                    row.locator(),
                    row.original().orElse(null)));
        }
        List<String> columns = List.of(
                "service_id",
                "region_id",
                "category",
                "numerator",
                "denominator",
                "state",
                "certainty",
                "detail",
                "source_id",
                "locator",
                "original");
        return List.of(new TwinTable("evidence", columns, table));
    }
}
