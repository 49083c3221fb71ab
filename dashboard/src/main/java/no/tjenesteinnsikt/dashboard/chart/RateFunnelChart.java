package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.Chance;
import no.tjenesteinnsikt.dashboard.view.region.RateFunnel;

/**
 * The rates of a region as a part of the country's, by how many patients are expected, between the limits of chance. Only
 * services beyond the wider limits are named in the diagram; the table has all.
 */
public final class RateFunnelChart {
    private static final int PLACES = 2;

    private final RateFunnel funnel;
    private final Texts texts;

    private RateFunnelChart(RateFunnel funnel, Texts texts) {
        this.funnel = funnel;
        this.texts = texts;
    }

    /** The chart of a region. */
    public static ChartView of(RateFunnel funnel, Texts texts) {
        return new RateFunnelChart(funnel, texts).chart();
    }

    private ChartView chart() {
        List<String> sentences = new ArrayList<>();
        List<String> links = new ArrayList<>();
        for (RateFunnel.Point point : funnel.points()) {
            sentences.add(texts.get(
                    "access.funnel.point",
                    point.rates().service(),
                    texts.numbers().whole(point.patients()),
                    texts.numbers().decimal(point.expected(), 1),
                    ratio(point),
                    place(point)));
            links.add(point.rates().address());
        }
        return new ChartView(
                "rateforhold",
                texts.get(
                        "access.funnel.title",
                        funnel.region().name(),
                        texts.numbers().whole(funnel.outside()),
                        texts.numbers().whole(funnel.points().size()),
                        String.valueOf(funnel.year())),
                texts.get("access.funnel.summary", funnel.region().name()),
                ChartView.Size.NORMAL,
                option(),
                FunnelPlot.ofPoints(sentences),
                FunnelPlot.ofPoints(links),
                table(),
                texts.get("access.chart.source"));
    }

    private String place(RateFunnel.Point point) {
        return FunnelPlot.place(point.place(), texts);
    }

    private String ratio(RateFunnel.Point point) {
        return texts.numbers().decimal(point.ratio(), PLACES);
    }

    private ChartTable table() {
        List<List<Cell>> rows = new ArrayList<>();
        for (RateFunnel.Point point : funnel.points()) {
            rows.add(List.of(
                    new Cell(point.rates().service(), point.rates().address(), texts.langOfSources()),
                    Cell.of(texts.numbers().whole(point.patients())),
                    Cell.of(texts.numbers().decimal(point.expected(), 1)),
                    Cell.of(ratio(point)),
                    Cell.of(place(point))));
        }
        return new ChartTable(
                texts.get("access.funnel.table", funnel.region().name()),
                List.of(
                        new Heading(texts.get("access.choose.service"), Align.TEXT),
                        new Heading(
                                texts.get(
                                        "access.funnel.patients",
                                        funnel.region().name()),
                                Align.NUMBER),
                        new Heading(texts.get("access.funnel.expected"), Align.NUMBER),
                        new Heading(texts.get("access.funnel.ratio"), Align.NUMBER),
                        new Heading(texts.get("compare.funnel.place"), Align.TEXT)),
                rows);
    }

    private OptionJson option() {
        return new FunnelPlot(texts, texts.get("access.funnel.same"), BigDecimal.ONE)
                .option(
                        across(),
                        Map.of("type", "value", "scale", true, "axisLabel", Map.of("formatter", "ti:number")),
                        this::line,
                        points());
    }

    /** Services have from a handful to thousands of patients: each doubling is as wide as the next. */
    private Map<String, Object> across() {
        return Map.of(
                "type",
                "log",
                "logBase",
                2,
                "axisLabel",
                Map.of("formatter", "ti:number"),
                "nameLocation",
                "middle",
                "nameGap",
                28,
                "name",
                texts.get("access.funnel.expected"));
    }

    private List<? extends List<?>> line(Function<Chance.Limits, BigDecimal> limit) {
        return funnel.limits().stream()
                .map(one -> at(one.expected(), limit.apply(one.ratio())))
                .toList();
    }

    private Map<String, Object> points() {
        Map<String, Object> points = new LinkedHashMap<>();
        points.put("type", "scatter");
        points.put("symbolSize", 13);
        points.put("z", 3);
        points.put("label", NameLabel.above());
        points.put("labelLayout", Map.of("hideOverlap", true));
        points.put("data", funnel.points().stream().map(this::dot).toList());
        return points;
    }

    private Map<String, Object> dot(RateFunnel.Point point) {
        Map<String, Object> dot =
                new LinkedHashMap<>(RegionRates.dot(funnel.region(), at(point.expected(), point.ratio())));
        dot.putAll(ServicePoint.named(point.rates().service(), texts));
        if (point.place() == Chance.Place.OUTSIDE_998) {
            boolean isMore = point.ratio().compareTo(BigDecimal.ONE) > 0;
            dot.put("label", Map.of("show", true, "position", isMore ? "top" : "bottom"));
        }
        return dot;
    }

    private static List<Object> at(BigDecimal along, BigDecimal up) {
        return List.of(rounded(along), rounded(up));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
    }
}
