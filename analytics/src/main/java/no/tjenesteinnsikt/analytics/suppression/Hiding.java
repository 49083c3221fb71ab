package no.tjenesteinnsikt.analytics.suppression;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;

/**
 * Chooses what to hide: what is small, and then, for as long as a hidden number follows too closely from what is shown,
 * the smallest number beside it that is not nought. Where there is none, a sum over it is hidden.
 */
final class Hiding {
    /** So many hidden numbers that hang together are taken apart by hiding the largest sum over them. */
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
        Set<Integer> touched = new HashSet<>();
        int before = cells.size() + values.size();
        for (Exposure exposure : exposures) {
            Set<Integer> around = around(exposure.target());
            if (around.stream().noneMatch(touched::contains)) {
                touched.addAll(around);
                repair(exposure.target(), around);
            }
        }
        hideWhatIsTheSame();
        return cells.size() + values.size() > before;
    }

    private void repair(Sum target, Set<Integer> around) {
        List<Sum> over = known().stream()
                .filter(sum -> !numbers.relations().contains(sum))
                .filter(sum -> sum.cells().keySet().stream().anyMatch(around::contains))
                .sorted(Comparator.comparing(sum -> sum.cells().size()))
                .toList();
        if (!over.isEmpty() && around.stream().filter(cells::contains).count() > MANY) {
            hide(over.get(over.size() - 1));
            return;
        }
        Optional<Integer> beside = smallest(near(target)).or(() -> smallest(around));
        if (beside.isPresent()) {
            cells.add(beside.get());
        } else if (!over.isEmpty()) {
            hide(over.get(0));
        }
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

    private Set<Sum> known() {
        return numbers.known(pattern());
    }

    /** The cells of the known sums that a target's hidden cells stand in. */
    private Set<Integer> near(Sum target) {
        Set<Integer> near = new TreeSet<>(target.cells().keySet());
        Set<Integer> hidden = new HashSet<>(near);
        hidden.retainAll(cells);
        for (Sum sum : known()) {
            Map<Integer, Integer> of = sum.cells();
            if (of.keySet().stream().anyMatch(hidden::contains)) {
                near.addAll(of.keySet());
            }
        }
        return near;
    }

    /** The same, and the cells of the sums that these stand in, as far as hidden cells lead. */
    private Set<Integer> around(Sum target) {
        Set<Integer> around = new TreeSet<>(target.cells().keySet());
        int before = 0;
        while (before < around.size()) {
            before = around.size();
            around.addAll(near(Sum.of(around)));
        }
        return around;
    }
}
