package no.tjenesteinnsikt.ingest.form.review;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How many services the appendix has: what more than half of the complete answer rows say. A row is complete when it has
 * only ones and twos and then two totals that add up to their number, or when it has only ones and twos.
 */
final class ColumnCount {
    private final Map<Integer, Integer> votes = new TreeMap<>();
    private int complete;

    private ColumnCount() {}

    /** Counts the votes of the rows. */
    static ColumnCount of(Collection<ScannedRow> rows) {
        ColumnCount count = new ColumnCount();
        for (ScannedRow row : rows) {
            Set<Integer> supported = new TreeSet<>();
            row.ways().forEach(way -> supported.addAll(supportedBy(way)));
            supported.forEach(n -> count.votes.merge(n, 1, Integer::sum));
            count.complete += supported.isEmpty() ? 0 : 1;
        }
        return count;
    }

    /** The number that won; empty where none has more than half of the rows, or two have. */
    Optional<Integer> winner() {
        List<Integer> winners = votes.entrySet().stream()
                .filter(vote -> 2 * vote.getValue() > complete)
                .filter(vote -> votes.values().stream().noneMatch(other -> other > vote.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return winners.size() == 1 ? Optional.of(winners.get(0)) : Optional.empty();
    }

    /** Whether any complete row cannot have that many columns. */
    boolean isDisputed(int winner) {
        return votes.getOrDefault(winner, 0) < complete;
    }

    /** The votes in words: number of columns, number of rows. */
    String words() {
        return votes.entrySet().stream()
                .map(vote ->
                        vote.getKey() + " kolonner: " + vote.getValue() + (vote.getValue() == 1 ? " rad" : " rader"))
                .reduce((a, b) -> a + ", " + b)
                .orElse("ingen hele rader");
    }

    private static Set<Integer> supportedBy(List<Token> tokens) {
        Set<Integer> supported = new TreeSet<>();
        int cells = tokens.size() - 2;
        if (cells >= 1
                && allAnswers(tokens.subList(0, cells))
                && Totals.of(tokens).addUpTo(cells)) {
            supported.add(cells);
        }
        if (!tokens.isEmpty() && allAnswers(tokens)) {
            supported.add(tokens.size());
        }
        return supported;
    }

    private static boolean allAnswers(List<Token> tokens) {
        return tokens.stream().allMatch(t -> Totals.isAnswer(t.text()));
    }
}
