package no.tjenesteinnsikt.analytics.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;

/**
 * Whether what is hidden stays hidden: for each hidden cell, and each small sum of cells, the smallest and the largest
 * that it can be when all that is shown is known. Both are found by linear programming (Fischetti and Salazar, Management
 * Science 47, 2001, call them the attacker's problems). The reader is taken to know the difference between a whole that a
 * report states and its stated parts too.
 */
final class Audit {
    private final Numbers numbers;
    private final Pattern pattern;
    private final SmallNumbers rule;

    Audit(Numbers numbers, Pattern pattern, SmallNumbers rule) {
        this.numbers = numbers;
        this.pattern = pattern;
        this.rule = rule;
    }

    /** The hidden numbers that are not hidden well, in the order of their cells. */
    List<Exposure> exposures() {
        return intervals().entrySet().stream()
                .filter(e -> e.getValue().isNarrowerThan(rule.width()))
                .map(e -> new Exposure(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(
                        exposure -> new TreeMap<>(exposure.target().cells()).toString()))
                .toList();
    }

    /** The interval of each hidden cell and of each small sum. */
    Map<Sum, Interval> intervals() {
        List<Sum> known = hiddenParts(numbers.known(pattern));
        Map<Sum, Interval> found = new LinkedHashMap<>();
        Set<Sum> targets = new LinkedHashSet<>();
        pattern.cells().forEach(cell -> targets.add(Sum.of(Set.of(cell))));
        for (Sum small : smallSums()) {
            Sum hidden = small.within(pattern.cells()::contains);
            if (hidden.isEmpty()) {
                found.put(small, Interval.exactly(small.total(numbers.cells()).doubleValue()));
            } else {
                targets.add(hidden);
            }
        }
        List<Sum> all = new ArrayList<>(known);
        all.addAll(targets);
        for (Set<Integer> island : Islands.of(all)) {
            AttackersProblem problem =
                    new AttackersProblem(numbers.cells(), island, about(island, known), about(island, targets));
            about(island, targets).forEach(target -> found.put(target, problem.interval(target)));
        }
        return found;
    }

    /** What is known of the hidden cells: each sum less those of its cells that are shown. */
    private List<Sum> hiddenParts(Collection<Sum> sums) {
        return sums.stream()
                .map(sum -> sum.within(pattern.cells()::contains))
                .filter(sum -> !sum.isEmpty())
                .distinct()
                .toList();
    }

    private List<Sum> smallSums() {
        return numbers.values().stream()
                .flatMap(value -> value.sums().stream())
                .distinct()
                .filter(sum -> sum.isSmall(numbers.cells(), rule.below()))
                .toList();
    }

    private static List<Sum> about(Set<Integer> island, Collection<Sum> sums) {
        return sums.stream()
                .filter(sum -> island.contains(sum.cells().keySet().iterator().next()))
                .toList();
    }
}
