package no.tjenesteinnsikt.analytics.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cells that have no sum in common, directly or by others, tell nothing of each other: each lot is a problem of its own. */
final class Islands {
    private final Map<Integer, Integer> parent = new HashMap<>();

    private Islands() {}

    /** The cells of some sums, in lots. */
    static List<Set<Integer>> of(Collection<Sum> sums) {
        Islands islands = new Islands();
        for (Sum sum : sums) {
            int first = sum.cells().keySet().iterator().next();
            sum.cells().keySet().forEach(cell -> islands.join(first, cell));
        }
        Map<Integer, Set<Integer>> lots = new TreeMap<>();
        new TreeSet<>(islands.parent.keySet())
                .forEach(cell -> lots.computeIfAbsent(islands.root(cell), root -> new TreeSet<>())
                        .add(cell));
        return new ArrayList<>(lots.values());
    }

    private void join(int a, int b) {
        int one = root(a);
        int other = root(b);
        parent.put(Math.max(one, other), Math.min(one, other));
    }

    private int root(int cell) {
        int root = cell;
        while (parent.computeIfAbsent(root, itself -> itself) != root) {
            root = parent.getOrDefault(root, root);
        }
        for (int at = cell; at != root; ) {
            int next = parent.getOrDefault(at, root);
            parent.put(at, root);
            at = next;
        }
        return root;
    }
}
