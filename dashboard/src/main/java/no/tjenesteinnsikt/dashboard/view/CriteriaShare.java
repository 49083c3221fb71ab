package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.text.Texts;

/**
 * A share of the services, with all that must stand beside it.
 *
 * @param value the value of the indicator
 * @param count numerator and denominator such as {@code 12 av 49}, or the word for a missing share
 * @param numeratorText the numerator alone as a reader sees it, or the word for a missing one
 * @param percent the share as per cent, or the word for a missing one
 * @param percentAndInterval the share with the bounds of its interval in brackets; the word for a missing share alone
 * @param interval its 95 per cent interval in words, empty where there is none
 * @param unsure how many of those asked are known and between what the share lies, empty where all are known
 * @param address where its evidence is
 */
public record CriteriaShare(
        IndicatorValue value,
        String count,
        String numeratorText,
        String percent,
        String percentAndInterval,
        String interval,
        String unsure,
        String address) {

    /** The share that a value of an indicator says. */
    public static CriteriaShare of(IndicatorValue value, Texts texts) {
        FigureText words = new FigureText(texts);
        String count = value.outcome() instanceof Outcome.Shown ? words.ofHowMany(value) : words.missing(value);
        return new CriteriaShare(
                value,
                count,
                Optional.ofNullable(value.grounds().numerator())
                        .map(number -> texts.numbers().upTo(number, 0))
                        .orElse(count),
                words.share(value),
                words.shareAndInterval(value),
                words.interval(value),
                unsure(value.grounds(), texts),
                Addresses.evidence(value));
    }

    private static String unsure(Grounds grounds, Texts texts) {
        Grounds.Answering answering = grounds.answering();
        Grounds.Range range = grounds.range();
        if (answering == null || answering.isComplete() || range == null) {
            return "";
        }
        return texts.get(
                "criteria.unsure",
                texts.numbers().whole(answering.asked() - answering.lost() - answering.silent()),
                texts.numbers().whole(answering.asked()),
                texts.numbers().percent(range.low(), 0),
                texts.numbers().percent(range.high(), 0));
    }

    /** The share between 0 and 1; empty where it is not shown. */
    public Optional<BigDecimal> share() {
        return value.outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /** The interval between 0 and 1. */
    public Optional<Precision.Interval> bounds() {
        return value.outcome() instanceof Outcome.Shown shown
                        && shown.precision() instanceof Precision.Interval interval
                ? Optional.of(interval)
                : Optional.empty();
    }

    /** Between what the share lies when all that is unknown counts as no and as yes. */
    public Optional<Grounds.Range> range() {
        return Optional.ofNullable(value.grounds().range());
    }

    /** How many have it; empty where that is not counted. */
    public Optional<BigDecimal> numerator() {
        return Optional.ofNullable(value.grounds().numerator());
    }

    /** Of how many. */
    public Optional<BigDecimal> denominator() {
        return Optional.ofNullable(value.grounds().denominator());
    }

    /** Whether all or none of those with an answer have it. */
    public boolean isWithoutVariation() {
        return share().map(share -> share.signum() == 0 || share.compareTo(BigDecimal.ONE) == 0)
                .orElse(false);
    }

    /** Where the hatched range of a bar starts, as an attribute of SVG. */
    public String rangeStart() {
        return range().map(range -> attribute(range.low())).orElse("0%");
    }

    /** The width of the hatched range, as an attribute of SVG. */
    public String rangeWidth() {
        return range().map(range -> attribute(range.high().subtract(range.low())))
                .orElse("0%");
    }

    private static String attribute(BigDecimal share) {
        return share.movePointRight(2).toPlainString() + "%";
    }

    /** The width of a bar, as an attribute of SVG. */
    public String width() {
        return share().map(CriteriaShare::attribute).orElse("0%");
    }
}
