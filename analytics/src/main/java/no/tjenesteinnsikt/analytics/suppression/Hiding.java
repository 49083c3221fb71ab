package no.tjenesteinnsikt.analytics.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;

/**
 * Chooses what to hide: what is small, and then, for as long as a hidden number follows too closely from what is shown,
 * the smallest number beside it that is not nought. Where there is none, a sum over it is hidden.
 */
final class Hiding {
    /** Where more are hidden in one sum already, the sum is hidden instead. */
    private static final int MANY = 1000;

    private final Numbers numbers;
    private final SmallNumbers rule;
    private final Set<Integer> cells = new TreeSet<>();
    private final Set<Integer> values = new TreeSet<>();

    private Hiding(Numbers numbers, SmallNumbers rule) {
        this.numbers = numbers;
        this.rule = rule;
    }

    /** What is small by itself, and what states the same numbers; without more this can be undone by subtraction. */
    static Pattern primary(Numbers numbers, SmallNumbers rule) {
        Hiding hiding = new Hiding(numbers, rule);
        hiding.hideSmall();
        return hiding.pattern();
    }

    /** What is small, and what has to be hidden with it. */
    static Pattern complete(Numbers numbers, SmallNumbers rule) {
        Hiding hiding = new Hiding(numbers, rule);
        hiding.hideSmall();
        boolean again = true;
        while (again) {
            again = hiding.repair(new Audit(numbers, hiding.pattern(), rule).exposures());
        }
        return hiding.pattern();
    }

    private Pattern pattern() {
        return new Pattern(cells, values);
    }

    private void hideSmall() {
        for (int cell = 0; cell < numbers.cells().size(); cell++) {
            if (numbers.cells().get(cell).isSmall(rule.below())) {
                cells.add(cell);
            }
        }
        for (int value = 0; value < numbers.values().size(); value++) {
            if (numbers.values().get(value).sums().stream()
                    .anyMatch(sum -> sum.isSmall(numbers.cells(), rule.below()))) {
                values.add(value);
            }
        }
        hideWhatIsTheSame();
    }

    /** The same number elsewhere, other numbers of the same row or cell, and what is computed from a hidden one. */
    private void hideWhatIsTheSame() {
        Set<String> names = new HashSet<>();
        Set<Object> rows = new HashSet<>();
        int before = -1;
        while (before < cells.size()) {
            before = cells.size();
            cells.forEach(cell -> {
                names.add(numbers.cells().get(cell).name());
                rows.addAll(numbers.cells().get(cell).rows());
            });
            for (int cell = 0; cell < numbers.cells().size(); cell++) {
                Cell one = numbers.cells().get(cell);
                if (names.contains(one.name()) || one.rows().stream().anyMatch(rows::contains)) {
                    cells.add(cell);
                }
            }
        }
        for (int value = 0; value < numbers.values().size(); value++) {
            if (tells(numbers.values().get(value))) {
                values.add(value);
            }
        }
    }

    private boolean tells(PublishedValue value) {
        return value.isDerived()
                ? value.rests().stream().anyMatch(cells::contains)
                : value.sums().stream()
                        .anyMatch(sum -> sum.cells().size() == 1
                                && cells.containsAll(sum.cells().keySet()));
    }

    /** Hides one more number for each exposed one, those apart that an earlier repair may have helped. */
    private boolean repair(List<Exposure> exposures) {
        Set<Sum> known = numbers.known(pattern());
        Map<Integer, List<Sum>> byCell = new HashMap<>();
        known.forEach(sum -> sum.cells()
                .keySet()
                .forEach(cell ->
                        byCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(sum)));
        Set<Integer> touched = new HashSet<>();
        int before = cells.size() + values.size();
        for (Exposure exposure : exposures) {
            if (exposure.target().cells().keySet().stream().noneMatch(touched::contains)) {
                touched.addAll(repair(exposure.target(), byCell));
            }
        }
        hideWhatIsTheSame();
        return cells.size() + values.size() > before;
    }

    /** Hides the smallest number beside it, in the sum that tells most of it; the cells that this helps. */
    private Set<Integer> repair(Sum target, Map<Integer, List<Sum>> byCell) {
        List<Sum> over = target.cells().keySet().stream()
                .flatMap(cell -> byCell.getOrDefault(cell, List.of()).stream())
                .distinct()
                .sorted(Comparator.comparing(this::hiddenCells)
                        .thenComparing(sum -> sum.cells().size())
                        .thenComparing(sum -> new TreeMap<>(sum.cells()).toString()))
                .toList();
        Optional<Sum> telling = Stream.concat(over.stream(), Stream.of(target))
                .filter(sum -> smallest(sum.cells().keySet()).isPresent())
                .findFirst()
                .filter(sum -> hiddenCells(sum) <= MANY);
        if (telling.isPresent()) {
            smallest(telling.get().cells().keySet()).ifPresent(cells::add);
            return telling.get().cells().keySet();
        }
        Set<Integer> helped = new TreeSet<>(target.cells().keySet());
        over.stream()
                .filter(sum -> !numbers.relations().contains(sum))
                .findFirst()
                .ifPresent(sum -> {
                    hide(sum);
                    helped.addAll(sum.cells().keySet());
                });
        return helped;
    }

    private int hiddenCells(Sum sum) {
        return (int) sum.cells().keySet().stream().filter(cells::contains).count();
    }

    private void hide(Sum sum) {
        for (int value = 0; value < numbers.values().size(); value++) {
            if (numbers.values().get(value).sums().contains(sum)) {
                values.add(value);
            }
        }
    }

    private Optional<Integer> smallest(Set<Integer> some) {
        return some.stream()
                .filter(cell -> !cells.contains(cell)
                        && numbers.cells().get(cell).value().signum() != 0)
                .min(Comparator.comparing(
                                (Integer cell) -> numbers.cells().get(cell).value())
                        .thenComparing(cell -> numbers.cells().get(cell).name()));
    }
}
