package no.tjenesteinnsikt.analytics.suppression;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Cells added up, or subtracted from each other; what it comes to is known to everybody who sees it.
 *
 * @param cells the number of each cell with 1, or -1 where it is subtracted
 */
record Sum(Map<Integer, Integer> cells) {
    Sum {
        cells = Map.copyOf(cells);
    }

    static Sum of(Set<Integer> added) {
        Map<Integer, Integer> cells = new TreeMap<>();
        added.forEach(cell -> cells.put(cell, 1));
        return new Sum(cells);
    }

    /** This sum less another; cells of both are gone. */
    Sum less(Sum other) {
        Map<Integer, Integer> left = new TreeMap<>(cells);
        other.cells.forEach((cell, times) -> left.merge(cell, -times, Integer::sum));
        left.values().removeIf(times -> times == 0);
        return new Sum(left);
    }

    /** The part of it that is about some of the cells. */
    Sum within(IntPredicate some) {
        Map<Integer, Integer> left = new TreeMap<>(cells);
        left.keySet().removeIf(cell -> !some.test(cell));
        return new Sum(left);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** What it comes to. */
    BigDecimal total(List<Cell> all) {
        return cells.entrySet().stream()
                .map(e -> all.get(e.getKey()).value().multiply(BigDecimal.valueOf(e.getValue())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it comes to a small number of people. */
    boolean isSmall(List<Cell> all, int below) {
        BigDecimal total = total(all);
        return total.signum() > 0 && total.compareTo(BigDecimal.valueOf(below)) < 0;
    }
}
