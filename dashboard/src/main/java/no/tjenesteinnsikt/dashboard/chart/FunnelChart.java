package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.jspecify.annotations.Nullable;

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
                Arrays.<@Nullable List<String>>asList(null, null, null, null, null, sentences),
                Arrays.<@Nullable List<String>>asList(null, null, null, null, null, links),
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
        return texts.get("compare.place." + point.place().name().toLowerCase(Locale.ROOT));
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
        String all = texts.get("compare.funnel.overall");
        String two = texts.get("compare.funnel.p95");
        String three = texts.get("compare.funnel.p998");
        BigDecimal overall = funnel.overall().number().orElseThrow();
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("type", "scatter");
        points.put("symbolSize", 13);
        points.put("z", 3);
        points.put("itemStyle", Map.of("color", "var(--mark-strong)"));
        points.put(
                "label",
                Map.of("show", true, "position", "top", "formatter", "{b}", "color", "var(--ti-text)", "fontSize", 12));
        points.put("labelLayout", Map.of("hideOverlap", true));
        points.put("data", funnel.points().stream().map(this::dot).toList());
        return OptionJson.of(Map.of(
                "legend", Map.of("top", 0, "left", 0, "data", List.of(all, two, three)),
                "grid", Map.of("left", 0, "right", 24, "top", 72, "bottom", 40),
                "xAxis",
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
                "yAxis",
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
                "series",
                        List.of(
                                line(all, "solid", "var(--mark)", limits -> overall),
                                line(two, "dashed", "var(--mark-context)", Chance.Limits::low95),
                                line(two, "dashed", "var(--mark-context)", Chance.Limits::high95),
                                line(three, "dotted", "var(--mark-context)", Chance.Limits::low998),
                                line(three, "dotted", "var(--mark-context)", Chance.Limits::high998),
                                points)));
    }

    private Map<String, Object> line(
            String name, String style, String colour, Function<Chance.Limits, BigDecimal> limit) {
        return LimitLine.of(
                name,
                style,
                colour,
                funnel.limits().stream()
                        .map(one -> List.of(one.n(), percent(limit.apply(one.limits()))))
                        .toList());
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
