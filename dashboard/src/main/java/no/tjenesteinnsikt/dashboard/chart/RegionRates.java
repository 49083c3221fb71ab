package no.tjenesteinnsikt.dashboard.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure;
import no.tjenesteinnsikt.dashboard.view.region.ServiceRates;
import no.tjenesteinnsikt.dashboard.view.service.ListedService;
import org.jspecify.annotations.Nullable;

/** Patients of a service for each 100 000 inhabitants, one dot with its interval for each region. */
public final class RegionRates {
    private final ServiceRates rates;
    private final List<ListedService.Region> regions;
    private final Texts texts;

    private RegionRates(ServiceRates rates, List<ListedService.Region> regions, Texts texts) {
        this.rates = rates;
        this.regions = regions;
        this.texts = texts;
    }

    /** The chart of a service's rates. */
    public static ChartView of(ServiceRates rates, List<ListedService.Region> regions, Texts texts) {
        return new RegionRates(rates, regions, texts).chart();
    }

    private ChartView chart() {
        List<Object> intervals = new ArrayList<>();
        List<Object> dots = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<String> links = new ArrayList<>();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            RegionFigure figure = rates.rates().get(i);
            ListedService.Region region = regions.get(i);
            int place = i;
            figure.bounds().ifPresent(bounds -> intervals.add(List.of(bounds.low(), bounds.high(), place)));
            figure.number().ifPresent(number -> {
                dots.add(dot(region, List.of(number, place)));
                sentences.add(texts.get("access.point", region.name(), figure.whole()));
                links.add(figure.address());
            });
            rows.add(List.of(
                    Cell.of(region.name()), new Cell(figure.text(), figure.address()), Cell.of(figure.detail())));
        }
        return new ChartView(
                "rater",
                texts.get(
                        "access.chart",
                        rates.service(),
                        rates.measure().toLowerCase(texts.language().locale())),
                texts.get("access.chart.summary", rates.year()),
                ChartView.Size.SMALL,
                option(intervals, dots),
                Arrays.<@Nullable List<String>>asList(null, sentences),
                Arrays.<@Nullable List<String>>asList(null, links),
                table(rows),
                texts.get("access.chart.source"));
    }

    private ChartTable table(List<List<Cell>> rows) {
        return new ChartTable(
                texts.get("access.chart.table", rates.year()),
                List.of(
                        new Heading(texts.get("access.region"), Align.TEXT),
                        new Heading(texts.get("access.rate"), Align.NUMBER),
                        new Heading(texts.get("access.certainty"), Align.TEXT)),
                rows);
    }

    /** A dot in the region's own colour and shape. */
    static Map<String, Object> dot(ListedService.Region region, Object at) {
        return Map.of(
                "value", at,
                "symbol", symbol(region.code()),
                "itemStyle", Map.of("color", "var(--region-" + region.code().replace('_', '-') + ")"));
    }

    private static String symbol(String region) {
        return switch (region) {
            case "nord" -> "circle";
            case "midt" -> "rect";
            case "vest" -> "triangle";
            default -> "diamond";
        };
    }

    private OptionJson option(List<Object> intervals, List<Object> dots) {
        Map<String, Object> bars = new LinkedHashMap<>();
        bars.put("type", "custom");
        bars.put("renderItem", "ti:interval-x");
        bars.put("encode", Map.of("x", List.of(0, 1), "y", 2));
        bars.put("itemStyle", Map.of("color", "var(--mark-context)"));
        bars.put("silent", true);
        bars.put("data", intervals);
        return OptionJson.of(Map.of(
                "grid", Map.of("left", 0, "right", 40, "top", 8, "bottom", 24),
                "xAxis", Map.of("type", "value", "min", 0),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                regions.stream().map(ListedService.Region::name).toList()),
                "series", List.of(bars, Map.of("type", "scatter", "symbolSize", 14, "data", dots))));
    }
}
