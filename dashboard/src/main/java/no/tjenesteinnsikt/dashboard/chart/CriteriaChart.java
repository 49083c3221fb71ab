package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.CriteriaShare;
import org.jspecify.annotations.Nullable;

/**
 * Shares as dots with their intervals, in groups under headings, with the counts written at the right edge. What is
 * unknown is a hatched range.
 */
public final class CriteriaChart {
    private static final int MARGIN = 14;

    private final Texts texts;
    private final List<Object> names = new ArrayList<>();
    private final List<Object> counts = new ArrayList<>();
    private final List<List<Object>> intervals = new ArrayList<>();
    private final List<List<Object>> dots = new ArrayList<>();
    private final List<List<Object>> ranges = new ArrayList<>();
    private final List<String> dotTexts = new ArrayList<>();
    private final List<String> dotLinks = new ArrayList<>();
    private final List<String> rangeTexts = new ArrayList<>();
    private final List<String> rangeLinks = new ArrayList<>();
    private final List<List<ChartTable.Cell>> cells = new ArrayList<>();

    private CriteriaChart(Texts texts) {
        this.texts = texts;
    }

    /**
     * What a chart says in words.
     *
     * @param id its id in the page
     * @param title what it shows
     * @param summary the same in more words
     * @param first what its rows are
     * @param second what its groups are
     * @param source what it rests on
     */
    public record Words(String id, String title, String summary, String first, String second, String source) {}

    /** The chart of these groups. */
    public static ChartView of(List<CriteriaGroup> groups, Words words, Texts texts) {
        CriteriaChart chart = new CriteriaChart(texts);
        for (CriteriaGroup group : groups) {
            chart.add(group);
        }
        return new ChartView(
                words.id(),
                words.title(),
                words.summary(),
                ChartView.Size.NORMAL,
                OptionJson.of((Object) chart.option()),
                Arrays.<@Nullable List<String>>asList(null, chart.dotTexts, chart.rangeTexts),
                Arrays.<@Nullable List<String>>asList(null, chart.dotLinks, chart.rangeLinks),
                chart.table(words),
                words.source());
    }

    private void add(CriteriaGroup group) {
        names.add(Map.of("value", group.heading(), "textStyle", Map.of("fontWeight", "bold")));
        counts.add("");
        for (CriteriaGroup.Bar bar : group.bars()) {
            add(group, bar);
        }
    }

    private void add(CriteriaGroup group, CriteriaGroup.Bar bar) {
        int place = names.size();
        CriteriaShare share = bar.share();
        String sentence = sentence(group, bar);
        names.add(bar.label());
        counts.add(share.count());
        share.bounds()
                .ifPresent(bounds -> intervals.add(List.of(percent(bounds.low()), percent(bounds.high()), place)));
        share.share().ifPresent(value -> {
            dots.add(List.of(percent(value), place));
            dotTexts.add(sentence);
            dotLinks.add(share.address());
        });
        share.range().filter(range -> !share.unsure().isEmpty()).ifPresent(range -> {
            ranges.add(List.of(percent(range.low()), percent(range.high()), place));
            rangeTexts.add(sentence);
            rangeLinks.add(share.address());
        });
        cells.add(List.of(
                ChartTable.Cell.of(bar.label()),
                ChartTable.Cell.of(group.heading()),
                new ChartTable.Cell(share.count(), share.address()),
                ChartTable.Cell.of(share.percent()),
                ChartTable.Cell.of(share.interval()),
                ChartTable.Cell.of(joined(share.unsure(), bar.note()))));
    }

    private String sentence(CriteriaGroup group, CriteriaGroup.Bar bar) {
        CriteriaShare share = bar.share();
        return joined(
                share.share().isPresent()
                        ? texts.get(
                                "criteria.point", bar.label(), share.count(), joined(share.percent(), share.interval()))
                        : texts.get("criteria.point.missing", bar.label(), share.count()),
                group.heading() + ".",
                share.unsure(),
                bar.note());
    }

    private static String joined(String... parts) {
        return String.join(
                " ", Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2);
    }

    private Map<String, Object> option() {
        return Map.of(
                "grid", Map.of("left", 0, "right", 0, "top", 4, "bottom", 24),
                "xAxis",
                        Map.of(
                                "type",
                                "value",
                                "min",
                                0,
                                "max",
                                100,
                                "interval",
                                25,
                                "axisLabel",
                                Map.of("formatter", "ti:percent")),
                "yAxis", List.of(axis(names, "left"), axis(counts, "right")),
                "series", List.of(intervalSeries(), dotSeries(), rangeSeries()));
    }

    private static Map<String, Object> axis(List<Object> data, String position) {
        Map<String, Object> label =
                position.equals("right") ? Map.of("margin", MARGIN, "overflow", "none") : Map.of("margin", MARGIN);
        return Map.of(
                "type",
                "category",
                "inverse",
                true,
                "data",
                data,
                "position",
                position,
                "axisLine",
                Map.of("show", false),
                "axisTick",
                Map.of("show", false),
                "axisLabel",
                label);
    }

    private Map<String, Object> intervalSeries() {
        return Map.of(
                "type",
                "custom",
                "name",
                texts.get("criteria.series.interval"),
                "renderItem",
                "ti:interval-x",
                "encode",
                Map.of("x", List.of(0, 1), "y", 2),
                "itemStyle",
                Map.of("color", "var(--mark-context)"),
                "silent",
                true,
                "data",
                intervals);
    }

    private Map<String, Object> dotSeries() {
        return Map.of(
                "type",
                "scatter",
                "name",
                texts.get("criteria.series.yes"),
                "symbolSize",
                12,
                "itemStyle",
                Map.of("color", "var(--mark)"),
                "data",
                dots);
    }

    private Map<String, Object> rangeSeries() {
        return Map.of(
                "type",
                "custom",
                "name",
                texts.get("criteria.series.range"),
                "renderItem",
                "ti:range-x",
                "encode",
                Map.of("x", List.of(0, 1), "y", 2),
                "data",
                ranges);
    }

    private ChartTable table(Words words) {
        return new ChartTable(
                words.title(),
                List.of(
                        new ChartTable.Heading(words.first(), ChartTable.Align.TEXT),
                        new ChartTable.Heading(words.second(), ChartTable.Align.TEXT),
                        new ChartTable.Heading(texts.get("criteria.table.yes"), ChartTable.Align.NUMBER),
                        new ChartTable.Heading(texts.get("criteria.table.share"), ChartTable.Align.NUMBER),
                        new ChartTable.Heading(texts.get("criteria.table.interval"), ChartTable.Align.TEXT),
                        new ChartTable.Heading(texts.get("criteria.table.note"), ChartTable.Align.TEXT)),
                cells);
    }
}
