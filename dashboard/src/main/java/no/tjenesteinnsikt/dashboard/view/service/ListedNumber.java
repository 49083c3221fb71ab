package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * A number of one service, or why there is none.
 *
 * @param text the number as a reader sees it, or the words for a missing one
 * @param number the number, null where there is none
 * @param state {@code value}, or why there is no number
 * @param period the year that it is about, null where there is none
 * @param address where its evidence is, empty where no document says anything
 */
public record ListedNumber(
        String text,
        @Nullable BigDecimal number,
        String state,
        @Nullable Integer period,
        String address) {
    private static final int PLACES = 2;

    /** Nothing that the dataset holds says anything about it. */
    static final String NOT_HELD = "not_held";

    static ListedNumber of(Optional<IndicatorValue> value, Texts texts) {
        if (value.isEmpty()) {
            return new ListedNumber(texts.get("service.state.not_held"), null, NOT_HELD, null, "");
        }
        IndicatorValue held = value.get();
        String address = Addresses.evidence(held);
        @Nullable Integer period = held.key().period();
        if (held.outcome() instanceof Outcome.Shown shown) {
            BigDecimal number = shown.value().setScale(PLACES, java.math.RoundingMode.HALF_UP);
            return new ListedNumber(
                    texts.numbers().upTo(shown.value(), PLACES), plain(number), "value", period, address);
        }
        String status = held.outcome().status();
        return new ListedNumber(texts.get("state." + status), null, status, period, address);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether there is a number. */
    public boolean isHeld() {
        return number != null;
    }

    /** What the script sorts by: the number with a point, empty where there is none. */
    public String sortKey() {
        return number == null ? "" : number.toPlainString();
    }
}
