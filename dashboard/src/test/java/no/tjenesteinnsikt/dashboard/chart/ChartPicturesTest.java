package no.tjenesteinnsikt.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.dashboard.text.NumberStyle;
import org.junit.jupiter.api.Test;

class ChartPicturesTest {

    @Test
    void drawsIntervalsPointsAndWhatIsUnknownWithTheNamesThatThePageKnows() {
        OptionJson option = OptionJson.of(Map.of(
                "yAxis", Map.of("type", "category", "data", List.of("Plan for spredning", "Dokumentert effekt")),
                "xAxis", Map.of("type", "value", "min", 0, "max", 100, "axisLabel", Map.of("formatter", "ti:percent")),
                "series",
                        List.of(
                                Map.of(
                                        "type",
                                        "custom",
                                        "renderItem",
                                        "ti:interval-x",
                                        "data",
                                        List.of(List.of(3, 19, 0))),
                                Map.of(
                                        "type",
                                        "custom",
                                        "renderItem",
                                        "ti:range-x",
                                        "data",
                                        List.of(List.of(20, 40, 1))),
                                Map.of(
                                        "type", "scatter",
                                        "itemStyle", Map.of("color", "var(--region-vest)"),
                                        "data", List.of(List.of(8, 0), List.of(24, 1))))));
        String svg = new ChartPictures().svg(chart(option), NumberStyle.NORWEGIAN);
        assertThat(svg)
                .startsWith("<svg")
                .contains("Dokumentert effekt", "100\u00a0%", "#cf3f9f")
                .doesNotContain("var(--", "ti:", "<script");
    }

    @Test
    void nothingInAnOptionReachesJava() {
        OptionJson option =
                OptionJson.of(Map.of("title", Map.of("text", "</svg><script>java.lang.System.exit(1)</script>")));
        assertThat(new ChartPictures().svg(chart(option), NumberStyle.NORWEGIAN))
                .doesNotContain("<script>");
    }

    private static ChartView chart(OptionJson option) {
        return new ChartView(
                "id",
                "Tittel",
                "Sammendrag",
                ChartView.Size.NORMAL,
                option,
                List.of(),
                List.of(),
                new ChartTable("Tall", List.of(), List.of()),
                "Kilde");
    }
}
