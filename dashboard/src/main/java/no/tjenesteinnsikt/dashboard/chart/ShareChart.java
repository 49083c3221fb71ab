package no.tjenesteinnsikt.dashboard.chart;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.ValueLine;

/** Shares of groups beside each other, with a title that says the lowest and the highest and whether they can be told apart. */
public final class ShareChart {
    /** Shares of fewer are better read than drawn. */
    private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

    private final String id;
    private final Texts texts;

    /**
     * A chart.
     *
     * @param id the chart; its words are the texts {@code charts.ID.title}, {@code .summary} and {@code .source}
     * @param texts the words
     */
    public ShareChart(String id, Texts texts) {
        this.id = id;
        this.texts = texts;
    }

    /** The chart; empty where fewer than two shares are known, or all are of next to nobody. */
    public Optional<ChartView> of(String words, List<ValueLine> lines) {
        List<ValueLine> known = lines.stream()
                .filter(line -> line.value().outcome() instanceof Outcome.Shown)
                .sorted(Comparator.comparing(line -> shown(line.value()).value()))
                .toList();
        if (known.size() < 2
                || known.stream().noneMatch(line -> denominator(line).compareTo(FEWEST) >= 0)) {
            return Optional.empty();
        }
        ValueLine lowest = known.get(0);
        ValueLine highest = known.get(known.size() - 1);
        boolean same = lowest.text().equals(highest.text());
        String title = same
                ? texts.get(words + ".title.same", lowest.text())
                : texts.get(words + ".title", lowest.which(), lowest.text(), highest.which(), highest.text());
        String apart = same ? "" : texts.get(isApart(known) ? "charts.groups.apart" : "charts.groups.overlap");
        Charted charted = new Charted(id, title + apart, texts.get(words + ".summary"), texts.get(words + ".source"));
        return Optional.of(ShareIntervals.of(charted, texts, lines));
    }

    private static BigDecimal denominator(ValueLine line) {
        return Objects.requireNonNullElse(line.value().grounds().denominator(), BigDecimal.ZERO);
    }

    private static Outcome.Shown shown(IndicatorValue value) {
        return (Outcome.Shown) value.outcome();
    }

    /** Whether two intervals have nothing in common: the lowest upper bound lies below the highest lower bound. */
    private static boolean isApart(List<ValueLine> lines) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ONE;
        for (ValueLine line : lines) {
            if (shown(line.value()).precision() instanceof Precision.Interval interval) {
                low = low.max(interval.low());
                high = high.min(interval.high());
            }
        }
        return high.compareTo(low) < 0;
    }
}
