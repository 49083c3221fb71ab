package no.tjenesteinnsikt.dashboard.chart;

import static no.tjenesteinnsikt.dashboard.chart.ChartSamples.REGIONS;
import static no.tjenesteinnsikt.dashboard.chart.ChartSamples.figure;
import static no.tjenesteinnsikt.dashboard.chart.ChartSamples.number;
import static no.tjenesteinnsikt.dashboard.chart.ChartSamples.share;
import static no.tjenesteinnsikt.dashboard.chart.ChartSamples.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.text.Language;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.CheckedFigure;
import no.tjenesteinnsikt.dashboard.view.CheckedLine;
import no.tjenesteinnsikt.dashboard.view.CheckedView;
import no.tjenesteinnsikt.dashboard.view.CheckedWanted;
import no.tjenesteinnsikt.dashboard.view.CriteriaGroup;
import no.tjenesteinnsikt.dashboard.view.CriteriaShare;
import no.tjenesteinnsikt.dashboard.view.IndicatorView;
import no.tjenesteinnsikt.dashboard.view.OverviewNow;
import no.tjenesteinnsikt.dashboard.view.OverviewView;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.development.DevelopmentView;
import no.tjenesteinnsikt.dashboard.view.development.YearPanel;
import no.tjenesteinnsikt.dashboard.view.development.YearPoint;
import no.tjenesteinnsikt.dashboard.view.query.ChartKind;
import no.tjenesteinnsikt.dashboard.view.query.QueryPlot;
import no.tjenesteinnsikt.dashboard.view.region.Chance;
import no.tjenesteinnsikt.dashboard.view.region.Funnel;
import no.tjenesteinnsikt.dashboard.view.region.RateFunnel;
import no.tjenesteinnsikt.dashboard.view.region.ServiceRates;
import no.tjenesteinnsikt.dashboard.view.region.SizeScatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The option, the sentences and the links of every chart, as text in {@code golden/}: what a change does to a chart is
 * seen in review. Written anew with {@code -Dregenerate.golden=true}.
 */
class GoldenChartsTest {
    private static final Texts NB = Texts.in(Language.NB);
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final List<ValueLine> SHARES =
            List.of(share("Plan", 1, 8, "0.0224", "0.4709"), share("Resultatmål", 6, 8, "0.4093", "0.9285"));
    private static final List<ValueLine> YEARS = List.of(
            number("years_in_function", "A", "3"),
            number("years_in_function", "B", "11"),
            number("years_in_function", "C", "27"));
    private static final List<ValueLine> POSITIONS =
            List.of(number("fte", "A", "0.8"), number("fte", "B", "3.35"), number("fte", "C", "87"));
    private static final Map<String, List<ChartView>> CHARTS = charts();

    private static Map<String, List<ChartView>> charts() {
        Charted words = new Charted("id", "Tittel", "Sammendrag", "Kilde");
        Map<String, List<ChartView>> charts = new TreeMap<>();
        charts.put("CheckChart", CheckChart.of(checked(), NB));
        charts.put("Counts", List.of(Counts.of(words, NB, dots(), "tjenester")));
        charts.put("CriteriaChart", List.of(criteria()));
        charts.put("FunnelChart", List.of(FunnelChart.of(funnel(), NB)));
        charts.put("IndicatorCharts", IndicatorCharts.of(indicator(), NB));
        charts.put("OverviewCharts", OverviewCharts.of(overview(), NB));
        charts.put("QueryChart", List.of(QueryChart.of(plot(), NB)));
        charts.put("RateFunnelChart", List.of(RateFunnelChart.of(rateFunnel(), NB)));
        charts.put("RegionRates", List.of(RegionRates.of(rates(), REGIONS, NB)));
        charts.put(
                "ServiceDots",
                Stream.of(
                                new ServiceDots(NB).years(YEARS, Optional.empty()),
                                new ServiceDots(NB).positions(POSITIONS, Optional.empty()))
                        .flatMap(Optional::stream)
                        .toList());
        charts.put(
                "ShareChart",
                new ShareChart("taus", NB)
                        .of("groups.chart.silent", SHARES).stream().toList());
        charts.put("ShareIntervals", List.of(ShareIntervals.of(words, NB, SHARES)));
        charts.put("SizeChart", List.of(SizeChart.of(sizes(), NB)));
        charts.put(
                "TimelineChart",
                TimelineChart.of(ChartSamples.service(), NB).stream().toList());
        charts.put("YearPanels", YearPanels.of(development(), NB));
        return charts;
    }

    static Stream<String> names() {
        return CHARTS.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isAsItWas(String name) throws IOException {
        Path file = GOLDEN.resolve(name + ".json");
        var charts = Objects.requireNonNull(CHARTS.get(name));
        String made = json(charts);
        if (Boolean.getBoolean("regenerate.golden")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(file, made);
        }
        assertThat(charts).as("charts of " + name).isNotEmpty();
        assertThat(file)
                .as("the chart as it was; -Dregenerate.golden=true writes it anew, the diff is reviewed")
                .usingCharset(StandardCharsets.UTF_8)
                .hasContent(made);
    }

    /** Classes that make charts of what they are given; {@code ChartView} is the chart itself. */
    @Test
    void everyClassThatMakesAChartHasOne() {
        TreeSet<String> makers = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("no.tjenesteinnsikt.dashboard.chart")
                        .stream()
                        .filter(type -> !type.getSimpleName().equals("ChartView"))
                        .filter(type -> type.getMethods().stream().anyMatch(GoldenChartsTest::makesACharts))
                        .map(JavaClass::getSimpleName)
                        .forEach(makers::add);
        assertThat(CHARTS.keySet()).containsExactlyElementsOf(makers);
        assertThat(GOLDEN.toFile().list())
                .containsExactlyInAnyOrderElementsOf(
                        makers.stream().map(name -> name + ".json").toList());
    }

    private static boolean makesACharts(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                && method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.getSimpleName().equals("ChartView"));
    }

    private static String json(List<ChartView> charts) {
        List<Object> all = charts.stream().map(GoldenChartsTest::plain).toList();
        try {
            return JSON.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object plain(ChartView chart) {
        try {
            return Map.of(
                    "id", chart.id(),
                    "title", chart.title(),
                    "summary", chart.summary(),
                    "option", JSON.readValue(chart.option().text(), Object.class),
                    "texts", JSON.readValue(chart.textsJson(), Object.class),
                    "links", JSON.readValue(chart.linksJson(), Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Dot> dots() {
        return List.of(
                new Dot("Nettverk", new BigDecimal("12"), "12", "/a"),
                new Dot("Sentre", new BigDecimal("3"), "3", "/b"));
    }

    private static ChartView criteria() {
        CriteriaShare known = CriteriaShare.of(SHARES.get(1).value(), NB);
        CriteriaShare unknown = CriteriaShare.of(value("criterion_yes", "ukjent", new Outcome.Unknown(), 2, 4), NB);
        return CriteriaChart.of(
                List.of(new CriteriaGroup(
                        "Krav",
                        List.of(
                                new CriteriaGroup.Bar("Resultatmål", "", known),
                                new CriteriaGroup.Bar("Ukjent", "merknad", unknown)))),
                new CriteriaChart.Words("krav", "Tittel", "Sammendrag", "Krav", "Retning", "Kilde"),
                NB);
    }

    private static Funnel funnel() {
        ValueLine whole = share("Alle", 4, 16, "0.1017", "0.4958");
        ValueLine one = share("Helse Nord", 4, 5, "0.3755", "0.9638");
        Chance.Limits limits =
                new Chance.Limits(BigDecimal.ZERO, new BigDecimal("0.6"), BigDecimal.ZERO, new BigDecimal("0.8"));
        return new Funnel(
                "effect_documented",
                "Dokumentert effekt",
                "region",
                2018,
                figure("25 %", whole),
                List.of(new Funnel.Point(
                        "Helse Nord",
                        5,
                        new BigDecimal("0.8"),
                        figure("80 %", one),
                        Chance.Place.OUTSIDE_95,
                        Optional.of(REGIONS.get(0)))),
                List.of(new Funnel.Limit(1, limits), new Funnel.Limit(8, limits)));
    }

    private static IndicatorView indicator() {
        return new IndicatorView(
                "criterion_yes", "Ja på kravet", "Hvor mange?", "share", List.of(), "", "", SHARES, SHARES, List.of());
    }

    private static OverviewView overview() {
        return new OverviewView(
                "Oversikt",
                List.of(),
                List.of(),
                List.of(),
                new OverviewNow(List.of(), List.of()),
                SHARES,
                YEARS,
                POSITIONS,
                List.of(),
                List.of(),
                List.of());
    }

    private static QueryPlot plot() {
        return new QueryPlot(
                ChartKind.LINE,
                "report_year",
                "antall",
                QueryPlot.Across.YEARS,
                List.of(
                        new QueryPlot.Marks(
                                "Helse Nord",
                                List.of(
                                        new QueryPlot.Mark("2023", Optional.of(BigDecimal.TEN)),
                                        new QueryPlot.Mark("2024", Optional.empty()))),
                        new QueryPlot.Marks(
                                "Helse Vest",
                                List.of(
                                        new QueryPlot.Mark("2023", Optional.of(BigDecimal.ONE)),
                                        new QueryPlot.Mark("2024", Optional.of(new BigDecimal("2.5")))))),
                List.of("Linjen er brutt."));
    }

    private static RateFunnel rateFunnel() {
        Chance.Limits limits =
                new Chance.Limits(new BigDecimal("0.4"), new BigDecimal("1.7"), BigDecimal.ZERO, new BigDecimal("2.4"));
        return new RateFunnel(
                REGIONS.get(0),
                2024,
                new BigDecimal("0.25"),
                List.of(
                        new RateFunnel.Point(
                                rates(),
                                30,
                                60,
                                new BigDecimal("15.00"),
                                new BigDecimal("2.0000000000"),
                                Chance.Place.OUTSIDE_998),
                        new RateFunnel.Point(rates(), 1, 4, BigDecimal.ONE, BigDecimal.ONE, Chance.Place.INSIDE)),
                1,
                List.of(new RateFunnel.Limit(BigDecimal.ONE, limits), new RateFunnel.Limit(BigDecimal.TEN, limits)));
    }

    private static ServiceRates rates() {
        ValueLine first = share("Helse Nord", 4, 16, "0.1017", "0.4958");
        ValueLine second = share("Helse Sør-Øst", 6, 16, "0.1848", "0.6138");
        return new ServiceRates(
                "tjeneste",
                "Eksempeltjenesten",
                "/tjenester/tjeneste",
                "patients",
                "pasienter",
                2024,
                List.of(figure("0,25", first), figure("0,38", second)),
                figure("1,5", second),
                "0,8–2,1",
                "Kan være tilfeldig",
                "tilfeldig",
                false,
                figure("38 %", second),
                figure("1,2", second),
                true);
    }

    private static SizeScatter sizes() {
        return new SizeScatter(
                2023,
                "article",
                "vitenskapelige artikler",
                List.of(),
                List.of(
                        new SizeScatter.Point("a", "A", new BigDecimal("0.8"), BigDecimal.ONE, "/a", true),
                        new SizeScatter.Point("b", "B", new BigDecimal("12.5"), BigDecimal.TEN, "/b", false)),
                false);
    }

    private static DevelopmentView development() {
        List<YearPoint> points = List.of(
                new YearPoint(2022, number("articles", "2022", "8")),
                new YearPoint(2023, number("articles", "2023", "9")));
        return new DevelopmentView(
                "",
                List.of(),
                "Utvikling",
                List.of(),
                List.of(new YearPanel(
                        "artikler",
                        "articles",
                        "Artikler",
                        "artikler",
                        new YearPanel.Scale(YearPanel.Scale.Kind.SUM, BigDecimal.TEN),
                        List.of(
                                new YearPanel.Segment("annual_report", "Årsrapporter", points),
                                new YearPanel.Segment(
                                        "ceiling",
                                        "Inntil fem",
                                        List.of(new YearPoint(2024, number("articles", "2024", "5"))))))),
                List.of());
    }

    private static CheckedView checked() {
        CheckedFigure figure = new CheckedFigure(
                "figur",
                "assessment_year",
                2018,
                "4.1",
                "13 av 49 har et system",
                "13",
                Optional.of(new BigDecimal("13")),
                "tjenester",
                "differs",
                Optional.empty(),
                List.of(new CheckedFigure.Reading(
                        "lesemåte",
                        "definisjon",
                        Optional.of(new BigDecimal("12")),
                        Optional.empty(),
                        Optional.of(false),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "kilde",
                "L1");
        CheckedLine line = new CheckedLine(
                figure,
                "Samsvarer ikke",
                "differs",
                "13 publisert, 12 beregnet",
                List.of(new CheckedLine.Reading("lesemåte", "definisjon", "12", "/grunnlag")),
                "Rapporten, L1",
                "/kilder/kilde");
        return new CheckedView(1, List.of(), List.of(), CheckedWanted.ALL, List.of(), 1, List.of(line), List.of());
    }
}
