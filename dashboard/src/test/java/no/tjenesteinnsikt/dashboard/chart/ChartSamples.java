package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.dashboard.view.ValueLine;
import no.tjenesteinnsikt.dashboard.view.region.RegionFigure;
import no.tjenesteinnsikt.dashboard.view.service.Known;
import no.tjenesteinnsikt.dashboard.view.service.ListedService.Region;
import no.tjenesteinnsikt.dashboard.view.service.ServiceFigures;
import no.tjenesteinnsikt.dashboard.view.service.ServiceHistory;
import no.tjenesteinnsikt.dashboard.view.service.ServiceLine;
import no.tjenesteinnsikt.dashboard.view.service.ServicePageView;

/** Small fixed data that the golden charts are made of. */
final class ChartSamples {
    static final List<Region> REGIONS = List.of(
            new Region("nord", "ti-region-nord", "●", "Helse Nord", true),
            new Region("sor_ost", "ti-region-sor-ost", "◆", "Helse Sør-Øst", true));

    private ChartSamples() {}

    /** How many of how many, with an interval. */
    static ValueLine share(String name, int yes, int asked, String low, String high) {
        BigDecimal share = BigDecimal.valueOf(yes).divide(BigDecimal.valueOf(asked));
        IndicatorValue value = value(
                "criterion_yes",
                name,
                new Outcome.Shown(share, new Precision.Interval(new BigDecimal(low), new BigDecimal(high))),
                yes,
                asked);
        return line(value, name, share.movePointRight(2).toPlainString() + " %", yes + " av " + asked);
    }

    /** A number of its own. */
    static ValueLine number(String indicator, String name, String number) {
        BigDecimal exact = new BigDecimal(number);
        return line(
                value(indicator, name, new Outcome.Shown(exact, new Precision.Exact()), exact.intValue(), 1),
                name,
                number.replace('.', ','),
                "");
    }

    static IndicatorValue value(String indicator, String category, Outcome outcome, int numerator, int denominator) {
        return new IndicatorValue(
                indicator,
                1,
                new ValueKey("assessment_year", 2018, "review", null, null, null, category),
                outcome,
                new Grounds(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, null),
                null);
    }

    private static ValueLine line(IndicatorValue value, String name, String text, String certainty) {
        return new ValueLine(
                value,
                name,
                "2018",
                text,
                "",
                certainty,
                "",
                "/grunnlag/" + value.key().category());
    }

    static RegionFigure figure(String text, ValueLine line) {
        return new RegionFigure(text, line.certainty(), "value", "", line.address(), Optional.of(line.value()));
    }

    /** A competence service approved in 1990 and again in 2011. */
    static ServicePageView service() {
        SourceLink source = new SourceLink("Rapporten, L1", "/kilder/a?sted=L1#sted");
        return new ServicePageView(
                new ServiceLine(
                        "eksempel",
                        List.of("eksempel"),
                        "Eksempeltjenesten",
                        "Eksempeltjenesten",
                        Known.STATED,
                        Optional.empty(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new ServiceFigures(List.of(), List.of(), List.of()),
                new ServiceHistory(
                        List.of(new ServiceHistory.Event(2011, "2011", "Godkjent på nytt", source)),
                        List.of(),
                        List.of(
                                new ServiceHistory.Clock("approval", "Godkjent", 1990, 1995, 2000, source),
                                new ServiceHistory.Clock("reapproval", "Godkjent på nytt", 2011, 2016, 2021, source))),
                List.of(),
                false,
                List.of(),
                List.of());
    }
}
