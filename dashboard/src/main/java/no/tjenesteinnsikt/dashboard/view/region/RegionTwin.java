package no.tjenesteinnsikt.dashboard.view.region;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure as data. */
final class RegionTwin {
    /** What {@link #cells} gives. */
    static final List<String> COLUMNS =
            List.of("year", "text", "value", "low", "high", "numerator", "denominator", "state", "address");

    private RegionTwin() {}

    static List<@Nullable Object> cells(RegionFigure figure) {
        @Nullable BigDecimal low = figure.bounds().map(b -> b.low()).orElse(null);
        @Nullable BigDecimal high = figure.bounds().map(b -> b.high()).orElse(null);
        var value = figure.value();
        return Arrays.asList(
                value.map(v -> v.key().period()).orElse(null),
                figure.text(),
                figure.number().orElse(null),
                low,
                high,
                value.map(v -> v.grounds().numerator()).orElse(null),
                value.map(v -> v.grounds().denominator()).orElse(null),
                figure.state(),
                figure.address().isEmpty() ? null : figure.address());
    }
}
