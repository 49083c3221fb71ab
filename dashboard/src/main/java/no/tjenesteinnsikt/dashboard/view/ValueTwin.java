package no.tjenesteinnsikt.dashboard.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.Precision;
import org.jspecify.annotations.Nullable;

/** Values of indicators as rows of a page's data twin: what they are about, then the same columns everywhere. */
public final class ValueTwin {
    private static final List<String> VALUE = List.of(
            "indicator_id",
            "numerator",
            "denominator",
            "asked",
            "lost",
            "silent",
            "value",
            "low",
            "high",
            "range_low",
            "range_high",
            "status",
            "evidence");

    private ValueTwin() {}

    /** The names of the columns: those that say what a value is about, then those of the value. */
    public static List<String> columns(String... keys) {
        List<String> columns = new ArrayList<>(Arrays.asList(keys));
        columns.addAll(VALUE);
        return columns;
    }

    /** A row: what a value is about, then the value. */
    public static List<@Nullable Object> row(IndicatorValue value, @Nullable Object... keys) {
        List<@Nullable Object> row = new ArrayList<>(Arrays.asList(keys));
        Grounds grounds = value.grounds();
        Grounds.@Nullable Answering answering = grounds.answering();
        Grounds.@Nullable Range range = grounds.range();
        row.add(value.indicatorId());
        row.add(plain(grounds.numerator()));
        row.add(plain(grounds.denominator()));
        row.add(answering == null ? null : answering.asked());
        row.add(answering == null ? null : answering.lost());
        row.add(answering == null ? null : answering.silent());
        row.add(value.outcome() instanceof Outcome.Shown shown ? plain(shown.value()) : null);
        boolean hasInterval =
                value.outcome() instanceof Outcome.Shown shown && shown.precision() instanceof Precision.Interval;
        row.add(hasInterval ? plain(interval(value).low()) : null);
        row.add(hasInterval ? plain(interval(value).high()) : null);
        row.add(range == null ? null : plain(range.low()));
        row.add(range == null ? null : plain(range.high()));
        row.add(value.outcome().status());
        row.add(Addresses.evidence(value));
        return row;
    }

    private static Precision.Interval interval(IndicatorValue value) {
        return (Precision.Interval) ((Outcome.Shown) value.outcome()).precision();
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
