package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/** The value of an indicator in words and digits. A missing value is named, never a zero or a dash. */
public final class FigureText {
    private static final int SHARE_PLACES = 0;

    private final Texts texts;

    public FigureText(Texts texts) {
        this.texts = texts;
    }

    /** A number with at most that many decimals, or why there is none. */
    public String number(IndicatorValue value, int places) {
        return value.outcome() instanceof Outcome.Shown shown
                ? texts.numbers().upTo(shown.value(), places)
                : missing(value);
    }

    /** A share as per cent, or why there is none. */
    public String share(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown
                ? texts.numbers().percent(shown.value(), SHARE_PLACES)
                : missing(value);
    }

    /** The interval of a share, empty where there is none. */
    public String interval(IndicatorValue value) {
        if (value.outcome() instanceof Outcome.Shown shown
                && shown.precision() instanceof Precision.Interval interval) {
            return texts.get(
                    "state.interval", texts.numbers().percentRange(interval.low(), interval.high(), SHARE_PLACES));
        }
        return "";
    }

    /** The interval of a value that is no share, with at most that many decimals; empty where there is none. */
    public String numberInterval(IndicatorValue value, int places) {
        if (value.outcome() instanceof Outcome.Shown shown
                && shown.precision() instanceof Precision.Interval interval) {
            String range = texts.numbers().upTo(interval.low(), places) + "–"
                    + texts.numbers().upTo(interval.high(), places);
            return texts.get("state.interval", range);
        }
        return "";
    }

    /** A share with its interval in brackets, such as {@code 24 % (15–38 %)}; the word for a missing share alone. */
    public String shareAndInterval(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown
                        && shown.precision() instanceof Precision.Interval interval
                ? share(value) + " (" + texts.numbers().percentRange(interval.low(), interval.high(), SHARE_PLACES)
                        + ")"
                : share(value);
    }

    /** Numerator and denominator, such as {@code 12 av 49}; empty where there are none. */
    public String ofHowMany(IndicatorValue value) {
        @Nullable BigDecimal numerator = value.grounds().numerator();
        @Nullable BigDecimal denominator = value.grounds().denominator();
        return numerator == null || denominator == null
                ? ""
                : texts.get(
                        "state.of",
                        texts.numbers().upTo(numerator, 2),
                        texts.numbers().upTo(denominator, 2));
    }

    /** The word for a value that is not there. */
    public String missing(IndicatorValue value) {
        return texts.get("state." + value.outcome().status());
    }
}
