package no.tjenesteinnsikt.dashboard.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.OverviewView;
import no.tjenesteinnsikt.dashboard.view.ValueLine;

/** The small charts of the front page. */
public final class OverviewCharts {
    private OverviewCharts() {}

    /** The charts, those that have something to show. */
    public static List<ChartView> of(OverviewView view, Texts texts) {
        ServiceDots dots = new ServiceDots(texts);
        return Stream.of(
                        five(view.criteria(), texts),
                        dots.years(view.years(), Optional.empty()),
                        dots.positions(view.positions(), Optional.empty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ChartView> five(List<ValueLine> criteria, Texts texts) {
        if (criteria.size() < 2) {
            return Optional.empty();
        }
        List<ValueLine> ranked = IndicatorCharts.byShare(criteria);
        ValueLine most = ranked.get(0);
        ValueLine least = ranked.get(ranked.size() - 1);
        Charted words = new Charted(
                "krav",
                texts.get(
                        "charts.five.title",
                        texts.numbers().whole(ranked.size()),
                        most.which(),
                        new FigureText(texts).ofHowMany(most.value()),
                        least.which(),
                        new FigureText(texts).ofHowMany(least.value())),
                texts.get("charts.five.summary"),
                texts.get("charts.five.source"));
        return Optional.of(ShareIntervals.of(words, texts, ranked));
    }
}
