package no.tjenesteinnsikt.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be found out of hidden numbers, held against a search through all that they can be. */
class AuditTest {
    private static final SmallNumbers BELOW_FIVE = new SmallNumbers(5, 5);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothing_that_is_hidden_can_be_computed_from_what_is_shown(long seed) {
        Numbers numbers = RandomNumbers.of(seed, 12, 200);
        Pattern hidden = Hiding.complete(numbers, BELOW_FIVE);

        assertThat(new Audit(numbers, hidden, BELOW_FIVE).exposures()).isEmpty();
        for (int cell = 0; cell < numbers.cells().size(); cell++) {
            if (numbers.cells().get(cell).isSmall(5)) {
                assertThat(hidden.cells()).contains(cell);
            }
        }
        assertThat(hidden.cells().size())
                .as("something is left")
                .isLessThan(numbers.cells().size() * 3 / 4);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void without_secondary_suppression_the_audit_finds_what_subtraction_gives(long seed) {
        Numbers numbers = RandomNumbers.of(seed, 12, 200);

        assertThat(new Audit(numbers, Hiding.primary(numbers, BELOW_FIVE), BELOW_FIVE).exposures())
                .isNotEmpty();
    }

    /** All that two services with small numbers can be, tried one by one. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void the_intervals_are_those_of_a_search_through_everything(long seed) {
        Numbers numbers = RandomNumbers.of(seed, 2, 9);
        Pattern hidden = Hiding.primary(numbers, BELOW_FIVE);
        Map<Sum, Interval> intervals = new Audit(numbers, hidden, BELOW_FIVE).intervals();
        Map<Integer, int[]> slow = searched(numbers, hidden, 14);

        assertThat(slow).hasSize(hidden.cells().size());
        slow.forEach((cell, bounds) -> {
            Interval fast = intervals.get(Sum.of(Set.of(cell)));
            assertThat(fast).as("seed " + seed + " cell " + cell).isNotNull();
            assertThat((int) fast.low()).as("seed " + seed + " cell " + cell).isEqualTo(bounds[0]);
            if (fast.high().isPresent()) {
                assertThat((int) fast.high().getAsDouble())
                        .as("seed " + seed + " cell " + cell)
                        .isEqualTo(bounds[1]);
            } else {
                assertThat(bounds[1]).as("only the search's own end stops it").isGreaterThan(9);
            }
        });
    }

    private static Map<Integer, int[]> searched(Numbers numbers, Pattern hidden, int most) {
        List<Integer> cells = new ArrayList<>(hidden.cells());
        List<Sum> known = numbers.known(hidden).stream()
                .map(sum -> sum.within(hidden.cells()::contains))
                .filter(sum -> !sum.isEmpty())
                .distinct()
                .toList();
        Map<Integer, int[]> bounds = new HashMap<>();
        for (Set<Integer> island : slowIslands(cells, known)) {
            List<Integer> unknown = new ArrayList<>(island);
            List<Sum> about = known.stream()
                    .filter(sum -> unknown.containsAll(sum.cells().keySet()))
                    .toList();
            search(numbers, unknown, about, new int[unknown.size()], 0, most, bounds);
        }
        return bounds;
    }

    private static List<Set<Integer>> slowIslands(List<Integer> cells, List<Sum> known) {
        List<Set<Integer>> islands = new ArrayList<>();
        cells.forEach(cell -> islands.add(new TreeSet<>(Set.of(cell))));
        for (Sum sum : known) {
            Set<Integer> joined = new TreeSet<>();
            islands.stream()
                    .filter(island -> island.stream().anyMatch(sum.cells()::containsKey))
                    .forEach(joined::addAll);
            islands.removeIf(island -> joined.containsAll(island));
            islands.add(joined);
        }
        return islands;
    }

    private static void search(
            Numbers numbers,
            List<Integer> cells,
            List<Sum> known,
            int[] tried,
            int place,
            int most,
            Map<Integer, int[]> found) {
        if (known.stream().anyMatch(sum -> isImpossible(numbers, sum, cells, tried, place))) {
            return;
        }
        if (place == cells.size()) {
            for (int i = 0; i < tried.length; i++) {
                int number = tried[i];
                found.merge(cells.get(i), new int[] {number, number}, (a, b) ->
                        new int[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])});
            }
            return;
        }
        for (int number = 1; number <= most; number++) {
            tried[place] = number;
            search(numbers, cells, known, tried, place + 1, most, found);
        }
    }

    /** A sum all of whose cells are tried must come out. */
    private static boolean isImpossible(Numbers numbers, Sum sum, List<Integer> cells, int[] tried, int upTo) {
        int total = 0;
        for (Map.Entry<Integer, Integer> cell : sum.cells().entrySet()) {
            int place = cells.indexOf(cell.getKey());
            if (place >= upTo) {
                return false;
            }
            total += tried[place] * cell.getValue();
        }
        return sum.total(numbers.cells()).compareTo(BigDecimal.valueOf(total)) != 0;
    }

    @Test
    void two_small_numbers_that_make_up_a_known_rest_are_found_too_narrow() {
        Numbers numbers = table("3", "1", "40", "0", "44");

        Interval interval = new Audit(numbers, Hiding.primary(numbers, BELOW_FIVE), BELOW_FIVE)
                .intervals()
                .get(Sum.of(Set.of(0)));

        assertThat(interval).hasToString("[1.0, 3.0]");
        assertThat(Hiding.complete(numbers, BELOW_FIVE).cells())
                .as("the third region is hidden with them, a nought never")
                .containsExactly(0, 1, 2);
    }

    @Test
    void a_single_small_number_takes_the_smallest_beside_it_along() {
        Numbers numbers = table("3", "60", "40", "0", "103");

        assertThat(Hiding.complete(numbers, BELOW_FIVE).cells()).containsExactly(0, 2);
    }

    @Test
    void a_whole_that_does_not_add_up_protects_nothing() {
        Numbers numbers = table("3", "60", "40", "0", "110");

        assertThat(new Audit(numbers, Hiding.primary(numbers, BELOW_FIVE), BELOW_FIVE).exposures())
                .extracting(exposure -> exposure.interval().toString())
                .containsExactly("[3.0, 3.0]");
    }

    private static Numbers table(String nord, String midt, String vest, String east, String whole) {
        List<Cell> cells = new ArrayList<>();
        List<String> numbers = List.of(nord, midt, vest, east, whole);
        List<String> parts = List.of("nord", "midt", "vest", "sor_ost", "all_regions");
        for (int i = 0; i < parts.size(); i++) {
            cells.add(new Cell(
                    new Cell.About("s", 2020, "pasienter"),
                    parts.get(i),
                    new BigDecimal(numbers.get(i)),
                    Set.of(new no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact("reported_figure", "k", "L" + i))));
        }
        return new Numbers(cells, List.of(Sum.of(Set.of(4)).less(Sum.of(Set.of(0, 1, 2, 3)))), List.of());
    }
}
