package no.tjenesteinnsikt.analytics.suppression;

import java.util.Set;
import java.util.TreeSet;

/**
 * What is hidden.
 *
 * @param cells the numbers of the cells
 * @param values the numbers of the values
 */
record Pattern(Set<Integer> cells, Set<Integer> values) {
    Pattern {
        cells = new TreeSet<>(cells);
        values = new TreeSet<>(values);
    }
}
