package no.tjenesteinnsikt.analytics.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What can be found out of some hidden cells from the sums that are known of them. Cells that stand in the same sums
 * cannot be told apart: they are one unknown, which keeps the programs small whatever the number of rows.
 */
final class AttackersProblem {
    /** A program of more unknowns is not solved; then nothing is taken to be safe. */
    private static final int MOST_UNKNOWNS = 250;

    private final List<Cell> cells;
    private final List<List<Integer>> unknowns;
    private final Map<Integer, Integer> unknownOf = new HashMap<>();
    private final Bounds bounds;

    /**
     * A problem.
     *
     * @param cells all cells
     * @param island the hidden ones that it is about
     * @param known the sums of them that are known
     * @param targets the sums of them that are asked for
     */
    AttackersProblem(List<Cell> cells, Set<Integer> island, List<Sum> known, List<Sum> targets) {
        this.cells = cells;
        List<Sum> telling = new ArrayList<>(known);
        targets.stream().filter(target -> target.cells().size() > 1).forEach(telling::add);
        this.unknowns = alike(island, telling);
        for (int i = 0; i < unknowns.size(); i++) {
            for (int cell : unknowns.get(i)) {
                unknownOf.put(cell, i);
            }
        }
        List<double[]> rows = new ArrayList<>();
        List<Double> totals = new ArrayList<>();
        for (Sum sum : known) {
            double[] factors = factors(sum);
            rows.add(factors);
            totals.add(sum.total(cells).doubleValue() - least(factors));
        }
        this.bounds = new Bounds(rows, totals);
    }

    private static List<List<Integer>> alike(Set<Integer> island, List<Sum> telling) {
        Map<Integer, List<Integer>> signs = new LinkedHashMap<>();
        island.forEach(cell -> signs.put(cell, new ArrayList<>()));
        for (int i = 0; i < telling.size(); i++) {
            int place = i;
            telling.get(i)
                    .cells()
                    .forEach((cell, times) ->
                            signs.getOrDefault(cell, new ArrayList<>()).addAll(List.of(place, times)));
        }
        Map<List<Integer>, List<Integer>> lots = new LinkedHashMap<>();
        signs.forEach((cell, sign) ->
                lots.computeIfAbsent(sign, key -> new ArrayList<>()).add(cell));
        return List.copyOf(lots.values());
    }

    private boolean isTooLarge() {
        return unknowns.size() > MOST_UNKNOWNS;
    }

    /** Where a sum of the cells must lie. */
    Interval interval(Sum target) {
        if (isTooLarge()) {
            return Interval.exactly(target.total(cells).doubleValue());
        }
        double[] factors = factors(target);
        double least = bounds.least(factors) + least(factors);
        OptionalDouble most = bounds.most(factors);
        if (most.isPresent()) {
            most = OptionalDouble.of(most.getAsDouble() + least(factors));
        }
        return target.cells().size() == 1
                ? single(target.cells().keySet().iterator().next(), least, most)
                : Interval.of(least, most);
    }

    /** One of several that cannot be told apart: the others may take all but their own least. */
    private Interval single(int cell, double least, OptionalDouble most) {
        List<Integer> lot = unknowns.get(unknownOf.getOrDefault(cell, 0));
        if (lot.size() == 1) {
            return Interval.of(least, most);
        }
        double others = lot.stream()
                .filter(other -> other != cell)
                .mapToDouble(other -> (double) cells.get(other).least())
                .sum();
        return Interval.of(
                (double) cells.get(cell).least(),
                most.isPresent() ? OptionalDouble.of(most.getAsDouble() - others) : most);
    }

    private double[] factors(Sum sum) {
        double[] factors = new double[unknowns.size()];
        sum.cells().forEach((cell, times) -> factors[unknownOf.getOrDefault(cell, 0)] = times);
        return factors;
    }

    /** What a sum is at the least of all unknowns: the programs count from there. */
    private double least(double[] factors) {
        double sum = 0;
        for (int i = 0; i < factors.length; i++) {
            long least = unknowns.get(i).stream()
                    .mapToLong(cell -> cells.get(cell).least())
                    .sum();
            sum += factors[i] * least;
        }
        return sum;
    }
}
