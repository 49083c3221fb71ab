package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.FigureText;
import no.tjenesteinnsikt.dashboard.view.NoteText;

/**
 * A figure of a region or a service, in words and digits.
 *
 * @param text the figure, or the words for why there is none
 * @param detail numerator and denominator, interval; empty where there is nothing to add
 * @param state {@code value}, or why there is none
 * @param note a remark, empty where there is none
 * @param address the rows it rests on, empty where it rests on none
 * @param value the value of the indicator, empty where the figure is counted on the page or is not held
 */
public record RegionFigure(
        String text, String detail, String state, String note, String address, Optional<IndicatorValue> value) {
    private static final String HELD = "value";
    static final String NOT_COMPUTED = "not_computed";

    /** How a value is written. */
    enum Format {
        /** A number. */
        NUMBER,
        /** A share as per cent, with numerator, denominator and interval beside it. */
        SHARE,
        /** How many of how many. */
        PART,
        /** How many of how many it is not. */
        REST,
        /** A ratio, with two decimals. */
        RATIO,
        /** A rate for each 100 000, with its interval and persons. */
        RATE
    }

    static RegionFigure of(Optional<IndicatorValue> value, Format format, Texts texts) {
        if (value.isEmpty()) {
            return new RegionFigure(texts.get("regions.not_held"), "", "not_held", "", "", value);
        }
        IndicatorValue held = value.get();
        FigureText words = new FigureText(texts);
        boolean isShown = held.outcome() instanceof Outcome.Shown;
        String text = isShown ? text(held, format, words, texts) : words.missing(held);
        return new RegionFigure(
                text,
                detail(held, format, words, texts),
                isShown ? HELD : held.outcome().status(),
                NoteText.of(held.note(), texts),
                Addresses.evidence(held),
                value);
    }

    /** What stands for a figure whose indicator the edition was computed without. */
    static RegionFigure notComputed(Texts texts) {
        return new RegionFigure(texts.get("state.not_computed"), "", NOT_COMPUTED, "", "", Optional.empty());
    }

    /** A number of rows that the page shows at an address of its own. */
    static RegionFigure counted(String text, String detail, String address) {
        return new RegionFigure(text, detail, HELD, "", address, Optional.empty());
    }

    private static String text(IndicatorValue value, Format format, FigureText words, Texts texts) {
        return switch (format) {
            case NUMBER -> words.number(value, 2);
            case SHARE -> words.share(value);
            case RATIO -> texts.numbers().decimal(((Outcome.Shown) value.outcome()).value(), 2);
            case PART -> words.ofHowMany(value);
            case REST ->
                texts.get(
                        "state.of",
                        texts.numbers().upTo(rest(value), 0),
                        texts.numbers().upTo(denominator(value), 0));
            case RATE -> rate(((Outcome.Shown) value.outcome()).value(), texts);
        };
    }

    /** Small rates need a decimal more; one that is ten when it is rounded does not. */
    static String rate(BigDecimal number, Texts texts) {
        boolean isSmall = number.setScale(2, RoundingMode.HALF_UP).compareTo(BigDecimal.TEN) < 0;
        return texts.numbers().decimal(number, isSmall ? 2 : 1);
    }

    private static BigDecimal rest(IndicatorValue value) {
        BigDecimal numerator = value.grounds().numerator();
        return denominator(value).subtract(numerator == null ? BigDecimal.ZERO : numerator);
    }

    private static BigDecimal denominator(IndicatorValue value) {
        BigDecimal denominator = value.grounds().denominator();
        return denominator == null ? BigDecimal.ZERO : denominator;
    }

    private static String detail(IndicatorValue value, Format format, FigureText words, Texts texts) {
        boolean isShown = value.outcome() instanceof Outcome.Shown;
        String interval = switch (format) {
            case SHARE -> words.interval(value);
            case RATE ->
                bounds(value)
                        .map(b -> texts.get("state.interval", rate(b.low(), texts) + "–" + rate(b.high(), texts)))
                        .orElse("");
            default -> "";
        };
        String counted = isShown && (format == Format.SHARE || format == Format.RATE) ? words.ofHowMany(value) : "";
        return Stream.of(counted, interval, unknown(value, texts))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String unknown(IndicatorValue value, Texts texts) {
        var answering = value.grounds().answering();
        return answering == null || answering.isComplete()
                ? ""
                : texts.get(
                        "regions.known_of",
                        texts.numbers().whole(answering.asked() - answering.lost() - answering.silent()),
                        texts.numbers().whole(answering.asked()));
    }

    /** The bounds of its interval. */
    public Optional<Precision.Interval> bounds() {
        return value.flatMap(RegionFigure::bounds);
    }

    private static Optional<Precision.Interval> bounds(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown
                        && shown.precision() instanceof Precision.Interval interval
                ? Optional.of(interval)
                : Optional.empty();
    }

    /** The number; empty where there is none. */
    public Optional<BigDecimal> number() {
        return value.flatMap(
                held -> held.outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty());
    }

    /** Whether there is a figure. */
    public boolean isHeld() {
        return state.equals(HELD);
    }

    /** The same figure without its remark. */
    RegionFigure withoutNote() {
        return new RegionFigure(text, detail, state, "", address, value);
    }

    /** The figure with what stands beside it in brackets. */
    public String whole() {
        return detail.isEmpty() ? text : text + " (" + detail + ")";
    }
}
