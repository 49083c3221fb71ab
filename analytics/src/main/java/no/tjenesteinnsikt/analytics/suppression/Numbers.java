package no.tjenesteinnsikt.analytics.suppression;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All numbers of people of a snapshot, and everything that is published of them.
 *
 * @param cells the numbers that documents state
 * @param relations sums that hold whatever is shown, since the documents themselves add up
 * @param values the values of the indicators
 */
record Numbers(List<Cell> cells, List<Sum> relations, List<PublishedValue> values) {
    Numbers {
        cells = List.copyOf(cells);
        relations = List.copyOf(relations);
        values = List.copyOf(values);
    }

    /** What a reader can count on: the relations, and the sums of every value that is shown. */
    Set<Sum> known(Pattern pattern) {
        Set<Sum> known = new LinkedHashSet<>(relations);
        for (int value = 0; value < values.size(); value++) {
            if (!pattern.values().contains(value)) {
                known.addAll(values.get(value).sums());
            }
        }
        return known;
    }
}
