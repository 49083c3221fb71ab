package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.Chance;
import no.tjenesteinnsikt.dashboard.view.region.Funnel;

/** Shares of groups against the size of the groups, between the limits of chance around the share of all. */
public final class FunnelChart {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Funnel funnel;
    private final Texts texts;

    private FunnelChart(Funnel funnel, Texts texts) {
        this.funnel = funnel;
        this.texts = texts;
    }

    /** The chart of a funnel plot. */
    public static ChartView of(Funnel funnel, Texts texts) {
        return new FunnelChart(funnel, texts).chart();
    }

    private ChartView chart() {
        List<String> sentences = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (Funnel.Point point : funnel.points()) {
            sentences.add(texts.get(
                    "compare.funnel.point", point.name(), point.figure().whole(), place(point)));
            links.add(point.figure().address());
        }
        return new ChartView(
                "traktdiagram",
                texts.get("compare.funnel.title", funnel.criterion(), funnel.outside(texts)),
                texts.get(
                        "compare.funnel.summary",
                        funnel.overall().whole(),
                        texts.get("compare.groups." + funnel.groups()).toLowerCase(Locale.ROOT)),
                ChartView.Size.NORMAL,
                option(),
                FunnelPlot.ofPoints(sentences),
                FunnelPlot.ofPoints(links),
                table(),
                source());
    }

    private String source() {
        String source = texts.get("compare.funnel.source", funnel.year());
        boolean isAssumed = funnel.groups().equals("region")
                && funnel.points().stream()
                        .anyMatch(point -> !point.figure().note().isEmpty());
        return isAssumed ? source + " " + texts.get("compare.funnel.assumed") : source;
    }

    private String place(Funnel.Point point) {
        return FunnelPlot.place(point.place(), texts);
    }

    private ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Funnel.Point point : funnel.points()) {
            rows.add(List.of(
                    Cell.of(point.name()),
                    Cell.of(texts.numbers().whole(point.n())),
                    new Cell(point.figure().whole(), point.figure().address()),
                    Cell.of(place(point))));
        }
        return new ChartTable(
                texts.get("compare.funnel.table", funnel.criterion()),
                List.of(
                        new Heading(texts.get("compare.funnel.group"), Align.TEXT),
                        new Heading(texts.get("compare.funnel.n"), Align.NUMBER),
                        new Heading(texts.get("compare.funnel.share"), Align.NUMBER),
                        new Heading(texts.get("compare.funnel.place"), Align.TEXT)),
                rows);
    }

    private OptionJson option() {
        BigDecimal overall = funnel.overall().number().orElseThrow();
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("type", "scatter");
        points.put("symbolSize", 13);
        points.put("z", 3);
        points.put("itemStyle", Map.of("color", "var(--mark-strong)"));
        points.put("label", NameLabel.shownAbove());
        points.put("labelLayout", Map.of("hideOverlap", true));
        points.put("data", funnel.points().stream().map(this::dot).toList());
        return new FunnelPlot(texts, texts.get("compare.funnel.overall"), overall)
                .option(
                        Map.of(
                                "type",
                                "value",
                                "min",
                                0,
                                "minInterval",
                                1,
                                "nameLocation",
                                "middle",
                                "nameGap",
                                28,
                                "name",
                                texts.get("compare.funnel.n")),
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
                        this::line,
                        points);
    }

    private List<? extends List<?>> line(Function<Chance.Limits, BigDecimal> limit) {
        return funnel.limits().stream()
                .map(one -> List.of(one.n(), percent(limit.apply(one.limits()))))
                .toList();
    }

    private Map<String, Object> dot(Funnel.Point point) {
        List<Object> at = List.of(point.n(), percent(point.share()));
        Map<String, Object> dot = new LinkedHashMap<>(
                point.region().map(region -> RegionRates.dot(region, at)).orElseGet(() -> Map.of("value", at)));
        dot.put("name", point.name());
        return dot;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.multiply(HUNDRED).stripTrailingZeros();
    }
}
