package no.tjenesteinnsikt.dashboard.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.IndicatorView;
import no.tjenesteinnsikt.dashboard.view.ValueLine;

/** The chart of an indicator, where one helps. */
public final class IndicatorCharts {
    private static final int MOST_LINES = 25;
    /** The report's own bands; the other reading of the same bands stands in the table. */
    private static final String BANDS = "half_open:";

    private final IndicatorView view;
    private final Texts texts;

    private IndicatorCharts(IndicatorView view, Texts texts) {
        this.view = view;
        this.texts = texts;
    }

    /** The charts of an indicator, none where its values are better read as a table. */
    public static List<ChartView> of(IndicatorView view, Texts texts) {
        return new IndicatorCharts(view, texts).chart().stream().toList();
    }

    private Optional<ChartView> chart() {
        if (!view.distribution().isEmpty()) {
            Optional<ValueLine> marked =
                    view.values().size() == 1 ? Optional.of(view.values().get(0)) : Optional.empty();
            ServiceDots dots = new ServiceDots(texts);
            return view.id().startsWith("fte")
                    ? dots.positions(view.distribution(), marked)
                    : dots.years(view.distribution(), marked);
        }
        List<ValueLine> lines = view.shown().stream()
                .filter(line -> !view.id().equals("fte_band") || startsWith(line, BANDS))
                .toList();
        if (lines.size() > MOST_LINES
                || lines.stream().filter(IndicatorCharts::isShown).count() < 2
                || lines.stream().anyMatch(IndicatorCharts::isService)
                || !isComparable(lines)) {
            return Optional.empty();
        }
        if (lines.stream().map(line -> line.value().key().period()).distinct().count() > 1) {
            return Optional.of(
                    figure(lines.stream().map(IndicatorCharts::byYear).toList(), "charts.by_year.title"));
        }
        return Optional.of(figure(lines, "charts.counts.title"));
    }

    private ChartView figure(List<ValueLine> lines, String title) {
        boolean shares = view.aggregation().equals("share") && lines.stream().anyMatch(IndicatorCharts::hasInterval);
        return shares ? shares(lines) : counts(lines, title);
    }

    private static ValueLine byYear(ValueLine line) {
        return line.named(String.valueOf(line.value().key().period()));
    }

    private ChartView shares(List<ValueLine> lines) {
        List<ValueLine> ordered = view.id().equals("criterion_yes") ? byShare(lines) : lines;
        List<ValueLine> ranked = byShare(lines);
        Charted words = new Charted(
                "verdier",
                texts.get(
                        "charts.shares.title",
                        ranked.get(0).which(),
                        ranked.get(0).text(),
                        ranked.get(ranked.size() - 1).which(),
                        ranked.get(ranked.size() - 1).text()),
                texts.get("charts.shares.summary", texts.numbers().whole(lines.size())),
                texts.get("charts.source"));
        return ShareIntervals.of(words, texts, ordered);
    }

    private ChartView counts(List<ValueLine> lines, String title) {
        List<Dot> dots = new ArrayList<>();
        for (ValueLine line : lines) {
            if (line.value().outcome() instanceof Outcome.Shown shown) {
                dots.add(new Dot(line.which(), shown.value(), line.text(), line.address()));
            }
        }
        Dot most = dots.stream().max(Comparator.comparing(Dot::at)).orElseThrow();
        Charted words = new Charted(
                "verdier",
                texts.get(title, view.title(), most.name(), most.text()),
                texts.get("charts.counts.summary", texts.numbers().whole(dots.size())),
                texts.get("charts.source"));
        return Counts.of(words, texts, dots, view.title());
    }

    /** Highest share first; those without one last. */
    static List<ValueLine> byShare(List<ValueLine> lines) {
        Comparator<ValueLine> highest =
                Comparator.comparing(line -> line.value().outcome() instanceof Outcome.Shown shown
                        ? shown.value().negate()
                        : java.math.BigDecimal.ONE);
        return lines.stream().sorted(highest).toList();
    }

    private static boolean isShown(ValueLine line) {
        return line.value().outcome() instanceof Outcome.Shown;
    }

    /** One series, and only one thing by which the values differ: years beside categories would compare what does not. */
    private static boolean isComparable(List<ValueLine> lines) {
        List<ValueKey> keys = lines.stream().map(line -> line.value().key()).toList();
        long varying = Stream.<Function<ValueKey, Object>>of(
                        key -> Objects.requireNonNullElse(key.period(), 0),
                        key -> Objects.requireNonNullElse(key.regionId(), ""),
                        key -> Objects.requireNonNullElse(key.kind(), ""),
                        key -> Objects.requireNonNullElse(key.category(), ""))
                .filter(part -> keys.stream().map(part).distinct().count() > 1)
                .count();
        return varying <= 1 && keys.stream().map(ValueKey::series).distinct().count() == 1;
    }

    private static boolean hasInterval(ValueLine line) {
        return line.value().outcome() instanceof Outcome.Shown shown && shown.precision() instanceof Precision.Interval;
    }

    private static boolean isService(ValueLine line) {
        return line.value().key().serviceId() != null;
    }

    private static boolean startsWith(ValueLine line, String prefix) {
        IndicatorValue value = line.value();
        String category = value.key().category();
        return category != null && category.startsWith(prefix);
    }
}
