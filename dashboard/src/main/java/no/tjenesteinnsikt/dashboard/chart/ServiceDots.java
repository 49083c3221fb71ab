package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.ValueLine;

/** Years in function and full-time equivalents, one dot for each service. */
final class ServiceDots {
    private static final int HORIZON = 5;

    private final Texts texts;

    ServiceDots(Texts texts) {
        this.texts = texts;
    }

    /**
     * The years in function of the services.
     *
     * @param lines the values of single services
     * @param marked a value to draw a line at
     */
    Optional<ChartView> years(List<ValueLine> lines, Optional<ValueLine> marked) {
        List<Dot> dots = dots(lines, "charts.years");
        if (dots.isEmpty()) {
            return Optional.empty();
        }
        StackedDots chart = new StackedDots(dots, texts.get("charts.years.axis"));
        marked.flatMap(ServiceDots::number)
                .ifPresentOrElse(
                        at -> chart.line(at, texts.numbers().upTo(at, 1)),
                        () -> chart.line(BigDecimal.valueOf(HORIZON), texts.get("charts.years.horizon")));
        List<Dot> drawn = chart.drawn();
        BigDecimal middle = middle(drawn);
        long beyond = drawn.stream()
                .filter(dot -> dot.at().compareTo(BigDecimal.valueOf(HORIZON)) > 0)
                .count();
        Charted words = new Charted(
                "funksjonstid",
                texts.get(
                        "charts.years.title",
                        drawn.get(0).text(),
                        drawn.get(drawn.size() - 1).text(),
                        texts.numbers().upTo(middle, 2)),
                texts.get(
                        "charts.years.summary",
                        texts.numbers().whole(drawn.size()),
                        texts.numbers().whole(beyond)),
                texts.get("charts.years.source"));
        return Optional.of(view(words, chart, texts.get("charts.years.axis")));
    }

    /** The full-time equivalents of the services. */
    Optional<ChartView> positions(List<ValueLine> lines, Optional<ValueLine> marked) {
        List<Dot> dots = dots(lines, "charts.fte");
        if (dots.size() < 2) {
            return Optional.empty();
        }
        StackedDots chart = new StackedDots(dots, texts.get("charts.fte.axis")).betweenWholeNumbers();
        marked.flatMap(ServiceDots::number)
                .ifPresent(at -> chart.line(at, texts.numbers().upTo(at, 2)));
        List<Dot> drawn = chart.drawn();
        Charted words = new Charted(
                "arsverk",
                texts.get(
                        "charts.fte.title",
                        drawn.get(drawn.size() - 1).text(),
                        drawn.get(drawn.size() - 2).text(),
                        texts.numbers().upTo(middle(drawn), 2)),
                texts.get("charts.fte.summary", texts.numbers().whole(drawn.size())),
                texts.get("charts.fte.source"));
        return Optional.of(view(words, chart, texts.get("charts.fte.axis")));
    }

    private ChartView view(Charted words, StackedDots chart, String number) {
        List<Dot> drawn = chart.drawn();
        return new ChartView(
                words.id(),
                words.title(),
                words.summary(),
                ChartView.Size.SMALL,
                chart.option(),
                List.of(drawn.stream().map(Dot::sentence).toList()),
                List.of(drawn.stream().map(Dot::link).toList()),
                words.table(drawn, texts.get("charts.service"), number),
                words.source());
    }

    private List<Dot> dots(List<ValueLine> lines, String unit) {
        List<Dot> dots = new ArrayList<>();
        for (ValueLine line : lines) {
            number(line)
                    .ifPresent(at -> dots.add(
                            new Dot(line.which(), at, texts.get(unit + ".value", line.text()), line.address())));
        }
        return dots;
    }

    private static Optional<BigDecimal> number(ValueLine line) {
        IndicatorValue value = line.value();
        return value.outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }

    private static BigDecimal middle(List<Dot> drawn) {
        List<BigDecimal> sorted =
                drawn.stream().map(Dot::at).sorted(Comparator.naturalOrder()).toList();
        BigDecimal upper = sorted.get(sorted.size() / 2);
        return sorted.size() % 2 == 1
                ? upper
                : upper.add(sorted.get(sorted.size() / 2 - 1)).divide(BigDecimal.valueOf(2));
    }
}
