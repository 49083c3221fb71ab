package no.tjenesteinnsikt.analytics.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.stats.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * A reading with its number.
 *
 * @param definition the reading
 * @param number what was computed, null where the data do not give it
 * @param agrees whether it agrees, null where there is no number
 */
record ComputedReading(
        ReadingDefinition definition,
        @Nullable BigDecimal number,
        @Nullable Boolean agrees) {
    private static final int P_PLACES = 3;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static ComputedReading of(ReadingDefinition definition, Optional<BigDecimal> number, Published published) {
        return number.map(n -> new ComputedReading(
                        definition,
                        n,
                        published.comparison().agrees(n, published.number(), published.places(), definition.part())))
                .orElseGet(() -> new ComputedReading(definition, null, null));
    }

    /** The number as a reader sees it beside the published one, with a decimal comma. */
    @Nullable String text(Published published) {
        if (number == null) {
            return null;
        }
        if (definition.part() == Part.P_VALUE) {
            return "p = " + comma(number, P_PLACES);
        }
        if (published.comparison() == Comparison.NAME) {
            return number.signum() == 0 ? "nei" : "ja";
        }
        return published.comparison().isOfShare() && definition.part() == Part.VALUE
                ? comma(number.multiply(HUNDRED), 1) + " %"
                : comma(number, published.places());
    }

    private static String comma(BigDecimal number, int places) {
        return Rounding.halfUp(number, places).toPlainString().replace('.', ',');
    }
}
