package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * An indicator and its values in words.
 *
 * @param row the indicator's row
 * @param texts the words
 */
public record IndicatorText(Row row, Texts texts) {
    private static final int CORRELATION_PLACES = 3;
    private static final Set<String> COEFFICIENTS = Set.of("correlation", "gini", "variation", "trend", "deviation");

    /** An indicator of an edition. */
    public static Optional<IndicatorText> find(PublishedData data, Texts texts, String indicatorId) {
        return data.in(ResultTables.INDICATOR).stream()
                .filter(row -> row.text("indicator_id").equals(indicatorId))
                .findFirst()
                .map(row -> new IndicatorText(row, texts));
    }

    /** The indicator's id. */
    public String id() {
        return row.text("indicator_id");
    }

    /** The indicator's title. */
    public String title() {
        return RowWords.of(row, "title", texts);
    }

    /** The question that it answers. */
    public String question() {
        return RowWords.of(row, "question", texts);
    }

    /** How its values add up: {@code sum}, {@code share}, {@code mean}, {@code median} and so on. */
    public String aggregation() {
        return row.text("aggregation");
    }

    /** Whether its values are shares. */
    public boolean isShare() {
        return row.text("measure").equals("share");
    }

    /** Whether its values are 1 for yes and 0 for no. */
    private boolean isAnswer() {
        return row.text("unit").startsWith("ja (1)");
    }

    /** A value with its unit, or the word for why there is none. */
    public String value(IndicatorValue value) {
        FigureText words = new FigureText(texts);
        if (!(value.outcome() instanceof Outcome.Shown shown)) {
            return words.missing(value);
        }
        if (isShare()) {
            return words.share(value);
        }
        if (isAnswer()) {
            return texts.get(shown.value().signum() == 0 ? "evidence.state.no" : "evidence.state.yes");
        }
        return texts.numbers().upTo(shown.value(), COEFFICIENTS.contains(aggregation()) ? CORRELATION_PLACES : 2);
    }

    /**
     * How much larger one value is than another, with its sign; empty where both are the same or a difference means
     * nothing.
     */
    public String difference(BigDecimal before, BigDecimal after) {
        BigDecimal more = after.subtract(before);
        if (more.signum() == 0 || isAnswer()) {
            return "";
        }
        int places = COEFFICIENTS.contains(aggregation()) ? CORRELATION_PLACES : 2;
        BigDecimal shown = isShare() ? more.movePointRight(2) : more;
        BigDecimal rounded = shown.setScale(isShare() ? 1 : places, RoundingMode.HALF_UP);
        if (rounded.signum() == 0) {
            return texts.get("editions.difference.small");
        }
        String number = (rounded.signum() > 0 ? "+" : "") + texts.numbers().upTo(rounded, places);
        return isShare() ? texts.get("editions.points", number) : number;
    }

    /** The unit that stands behind a value, empty where the value says it. */
    public String unit() {
        String unit = row.text("unit");
        return isShare()
                        || isAnswer()
                        || unit.equals("årstall")
                        || unit.startsWith("se ")
                        || COEFFICIENTS.contains(aggregation())
                ? ""
                : RowWords.unit(unit, texts);
    }

    /** That a value rests on fewer than its definition says it should, in words; empty where it does not. */
    public String few(IndicatorValue value) {
        BigDecimal denominator = value.grounds().denominator();
        return row.get("minimum_denominator")
                .filter(fewest -> value.outcome() instanceof Outcome.Shown
                        && denominator != null
                        && denominator.compareTo(new BigDecimal(fewest.toString())) < 0)
                .map(fewest -> texts.get("indicators.few", fewest.toString()))
                .orElse("");
    }

    /** Numerator and denominator of a share, interval or probability, and the range where answers are missing. */
    public String certainty(IndicatorValue value) {
        FigureText words = new FigureText(texts);
        List<String> parts = new ArrayList<>();
        if (isShare()) {
            parts.add(words.ofHowMany(value));
            parts.add(words.interval(value));
        }
        if (aggregation().equals("rate") && value.outcome() instanceof Outcome.Shown) {
            parts.add(words.ofHowMany(value));
            parts.add(words.numberInterval(value, 2));
        }
        if (value.outcome() instanceof Outcome.Shown shown
                && shown.precision() instanceof Precision.Probability probability) {
            parts.add(texts.get("evidence.p_value", texts.numbers().decimal(probability.value(), CORRELATION_PLACES)));
        }
        if (value.grounds().range() != null) {
            parts.add(texts.get(
                    "evidence.range",
                    texts.numbers()
                            .percentRange(
                                    value.grounds().range().low(),
                                    value.grounds().range().high(),
                                    0)));
        }
        parts.add(few(value));
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }

    /** A number of a row behind a value. */
    String plain(BigDecimal number) {
        return texts.numbers().upTo(number, 4);
    }
}
