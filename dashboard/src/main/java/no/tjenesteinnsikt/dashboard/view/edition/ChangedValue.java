package no.tjenesteinnsikt.dashboard.view.edition;

import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.RowChange.Kind;

/**
 * A value of an indicator that is not the same in two editions.
 *
 * @param indicatorId the indicator
 * @param key which value, as the second edition has it where both do
 * @param kind whether only one of the editions has it
 * @param which what it is about, empty where it is about all
 * @param year its year in words, empty where it is about none
 * @param before it in the first edition
 * @param after it in the second one
 * @param difference the second minus the first, in words; empty where that means nothing
 * @param exactDifference the same as a number; empty where there is none
 */
public record ChangedValue(
        String indicatorId,
        ValueKey key,
        Kind kind,
        String which,
        String year,
        Held before,
        Held after,
        String difference,
        String exactDifference) {
    /**
     * A value in one of the editions.
     *
     * @param text the value, or why there is none
     * @param detail numerator and denominator, interval; empty where there is nothing of the kind
     * @param status as a code, empty where the edition does not have it
     * @param number the exact value, empty where there is none
     * @param address its evidence in this edition, empty where the edition does not have it
     */
    public record Held(String text, String detail, String status, String number, String address) {}
}
