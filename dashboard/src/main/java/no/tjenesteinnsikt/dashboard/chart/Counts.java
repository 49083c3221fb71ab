package no.tjenesteinnsikt.dashboard.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** Counts and sums as bars, one for each line. */
final class Counts {
    private Counts() {}

    static ChartView of(Charted words, Texts texts, List<Dot> dots, String number) {
        List<Object> data = dots.stream()
                .<Object>map(dot -> Map.of("value", dot.at(), "label", Map.of("formatter", dot.text())))
                .toList();
        Map<String, Object> series = new LinkedHashMap<>();
        series.put("type", "bar");
        series.put("barMaxWidth", 22);
        series.put("itemStyle", Map.of("color", "var(--mark)"));
        series.put("label", Map.of("show", true, "position", "right"));
        series.put("data", data);
        OptionJson option = OptionJson.of(Map.of(
                "grid", Map.of("left", 0, "right", 48, "top", 8, "bottom", 24),
                "xAxis", Map.of("type", "value", "min", 0, "minInterval", 1),
                "yAxis",
                        Map.of(
                                "type",
                                "category",
                                "inverse",
                                true,
                                "data",
                                dots.stream().map(Dot::name).toList()),
                "series", List.of(series)));
        return new ChartView(
                words.id(),
                words.title(),
                words.summary(),
                dots.size() > 8 ? ChartView.Size.LARGE : ChartView.Size.NORMAL,
                option,
                List.of(dots.stream().map(Dot::sentence).toList()),
                List.of(dots.stream().map(Dot::link).toList()),
                words.table(dots, texts.get("charts.which"), number),
                words.source());
    }
}
