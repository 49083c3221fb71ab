package no.tjenesteinnsikt.dashboard.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Align;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Cell;
import no.tjenesteinnsikt.dashboard.chart.ChartTable.Heading;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.service.ServiceAnswers;
import no.tjenesteinnsikt.dashboard.view.service.ServiceHistory;
import no.tjenesteinnsikt.dashboard.view.service.ServiceHistory.Clock;
import no.tjenesteinnsikt.dashboard.view.service.ServiceHistory.Event;
import no.tjenesteinnsikt.dashboard.view.service.ServicePageView;

/** The time of one service: its starts with the horizons they are held against, what happened, when it was assessed. */
public final class TimelineChart {
    private final Texts texts;
    private final String title;
    private final ServiceHistory history;
    private final List<Integer> reviews;

    private TimelineChart(Texts texts, ServicePageView page) {
        this.texts = texts;
        this.title = page.line().title();
        this.history = page.history();
        this.reviews = page.answers().stream()
                .map(ServiceAnswers.Group::year)
                .distinct()
                .toList();
    }

    /** The chart; empty for a service that has no horizon. */
    public static Optional<ChartView> of(ServicePageView page, Texts texts) {
        return page.history().clocks().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineChart(texts, page).chart());
    }

    private ChartView chart() {
        return new ChartView(
                "tidslinje",
                heading(),
                texts.get("charts.timeline.summary"),
                ChartView.Size.SMALL,
                option(),
                List.of(clockTexts(), clockTexts(), eventTexts()),
                List.of(clockLinks(), clockLinks(), eventLinks()),
                new ChartTable(
                        texts.get("charts.timeline.summary"),
                        List.of(
                                new Heading(texts.get("charts.timeline.what"), Align.TEXT),
                                new Heading(texts.get("charts.timeline.when"), Align.NUMBER)),
                        rows()),
                texts.get("charts.timeline.source"));
    }

    private String heading() {
        int start = history.clocks().get(0).start();
        return reviews.isEmpty()
                ? texts.get("charts.timeline.title.unassessed", title, year(start))
                : texts.get(
                        "charts.timeline.title",
                        title,
                        year(start),
                        year(reviews.get(0) - start),
                        year(reviews.get(0)));
    }

    private static String year(int year) {
        return String.valueOf(year);
    }

    private List<String> clockTexts() {
        return history.clocks().stream()
                .map(clock -> texts.get(
                        "charts.timeline.clock",
                        clock.label(),
                        year(clock.start()),
                        year(clock.five()),
                        year(clock.ten())))
                .toList();
    }

    private List<String> clockLinks() {
        return history.clocks().stream().map(clock -> clock.source().address()).toList();
    }

    private List<String> eventTexts() {
        return history.events().stream()
                .map(event -> texts.get("charts.timeline.event", event.when(), event.what()))
                .toList();
    }

    private List<String> eventLinks() {
        return history.events().stream().map(event -> event.source().address()).toList();
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (Clock clock : history.clocks()) {
            String link = clock.source().address();
            rows.add(List.of(Cell.of(clock.label()), new Cell(year(clock.start()), link)));
            rows.add(List.of(
                    Cell.of(clock.label() + ", " + texts.get("charts.timeline.five")),
                    new Cell(year(clock.five()), link)));
            rows.add(List.of(
                    Cell.of(clock.label() + ", " + texts.get("charts.timeline.ten")),
                    new Cell(year(clock.ten()), link)));
        }
        for (Event event : history.events()) {
            rows.add(List.of(
                    Cell.of(event.what()), new Cell(event.when(), event.source().address())));
        }
        return rows;
    }

    private OptionJson option() {
        List<String> names = new ArrayList<>();
        List<Object> five = new ArrayList<>();
        List<Object> ten = new ArrayList<>();
        for (Clock clock : history.clocks()) {
            int place = names.size();
            names.add(clock.label() + " (" + clock.start() + ")");
            five.add(List.of(clock.start(), clock.five(), place));
            ten.add(List.of(clock.five(), clock.ten(), place));
        }
        List<Object> events = new ArrayList<>();
        if (!history.events().isEmpty()) {
            history.events().forEach(event -> events.add(List.of(event.year(), names.size())));
            names.add(texts.get("charts.timeline.events"));
        }
        Map<String, Object> fives = custom("charts.timeline.five", "ti:bar-x", five);
        fives.put("markLine", reviewLines());
        return OptionJson.of(Map.of(
                "legend",
                legend(),
                "grid",
                Map.of("left", 0, "right", 40, "top", 56, "bottom", 24),
                "xAxis",
                Map.of("type", "value", "scale", true, "minInterval", 1, "axisLabel", Map.of("formatter", "ti:year")),
                "yAxis",
                Map.of("type", "category", "inverse", true, "data", names),
                "series",
                List.of(fives, custom("charts.timeline.ten", "ti:range-x", ten), points(events))));
    }

    private Map<String, Object> custom(String name, String render, List<Object> data) {
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "custom");
        series.put("name", texts.get(name));
        series.put("renderItem", render);
        series.put("encode", Map.of("x", List.of(0, 1), "y", 2));
        series.put("itemStyle", Map.of("color", "var(--mark)"));
        series.put("data", data);
        return series;
    }

    private Map<String, Object> legend() {
        Map<String, Object> ten = Map.of(
                "name",
                texts.get("charts.timeline.ten"),
                "itemStyle",
                Map.of("color", "transparent", "borderColor", "var(--hatch)", "borderWidth", 1, "decal", "ti:hatch"));
        return Map.of("top", 0, "left", 0, "data", List.of(Map.of("name", texts.get("charts.timeline.five")), ten));
    }

    private static Map<String, Object> points(List<Object> data) {
        return Map.of(
                "type",
                "scatter",
                "symbol",
                "diamond",
                "symbolSize",
                13,
                "itemStyle",
                Map.of("color", "var(--mark-strong)"),
                "data",
                data);
    }

    private Map<String, Object> reviewLines() {
        List<Object> lines = new ArrayList<>();
        for (Integer review : reviews) {
            lines.add(Map.of(
                    "xAxis",
                    review,
                    "label",
                    // The first category stands at the top, so the line starts there.
                    Map.of(
                            "show",
                            true,
                            "position",
                            "start",
                            "formatter",
                            texts.get("charts.timeline.review", year(review)))));
        }
        return Map.of("symbol", "none", "silent", true, "data", lines);
    }
}
