package no.tjenesteinnsikt.analytics.suppression;

import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/**
 * A value of an indicator that rests on numbers of people.
 *
 * @param indicatorId the indicator
 * @param key which value
 * @param sums what its numerator and denominator add up; empty where it is computed in another way
 * @param rests all cells that it rests on
 */
record PublishedValue(String indicatorId, ValueKey key, List<Sum> sums, Set<Integer> rests) {
    PublishedValue {
        sums = List.copyOf(sums);
        rests = Set.copyOf(rests);
    }

    /** Whether it is computed in a way that no equation of sums describes. */
    boolean isDerived() {
        return sums.isEmpty();
    }
}
