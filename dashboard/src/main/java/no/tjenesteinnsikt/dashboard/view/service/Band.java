package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A band of a number.
 *
 * @param code its code in addresses and texts
 * @param from the lowest number in it
 * @param below the lowest number above it, null where it has no upper end
 */
record Band(String code, BigDecimal from, @Nullable BigDecimal below) {
    static final String UNKNOWN = "unknown";

    /** Years in function, as the indicators group them; whole years. */
    static final List<Band> YEARS =
            List.of(band("0-5", "0", "6"), band("6-10", "6", "11"), band("over_10", "11", null));

    /** Full-time equivalents: the report's bands, half-open, and one for the gap that its table has below its last. */
    static final List<Band> SIZES = List.of(
            band("under_1.5", "0", "1.5"),
            band("1.5-3", "1.5", "3"),
            band("3-5", "3", "5"),
            band("5-10", "5", "10"),
            band("10-20", "10", "20"),
            band("20-80", "20", "80.01"),
            band("over_80", "80.01", null));

    private static Band band(String code, String from, @Nullable String below) {
        return new Band(code, new BigDecimal(from), below == null ? null : new BigDecimal(below));
    }

    private boolean holds(BigDecimal number) {
        return number.compareTo(from) >= 0 && (below == null || number.compareTo(below) < 0);
    }

    /** The code of the band that a value is in, {@link #UNKNOWN} where there is no value. */
    static String of(List<Band> bands, Optional<IndicatorValue> value) {
        if (value.isPresent() && value.get().outcome() instanceof Outcome.Shown shown) {
            return bands.stream()
                    .filter(band -> band.holds(shown.value()))
                    .findFirst()
                    .map(Band::code)
                    .orElse(UNKNOWN);
        }
        return UNKNOWN;
    }

    static List<String> codes(List<Band> bands) {
        return bands.stream().map(Band::code).toList();
    }
}
