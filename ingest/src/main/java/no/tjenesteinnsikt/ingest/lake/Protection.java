package no.tjenesteinnsikt.ingest.lake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What was hidden in an edition, in which small numbers of people are left out.
 *
 * @param rule the rule
 * @param computedFrom the snapshot with all numbers, which was never published with this result
 * @param hidden the rows whose number is left out of the edition's own snapshot
 */
public record Protection(SmallNumbers rule, String computedFrom, Set<HiddenFact> hidden) {
    private static final String FROM = " from ";

    public Protection {
        hidden = Set.copyOf(hidden);
        if (!computedFrom.matches("[0-9a-f]{16}")) {
            throw new IllegalArgumentException("Cannot protect what was computed from " + computedFrom);
        }
    }

    /**
     * A row whose number is left out.
     *
     * @param table the row's table
     * @param sourceId the document that it was read from
     * @param locator the place in the document
     */
    public record HiddenFact(String table, String sourceId, String locator) {
        String line() {
            return table + "\t" + sourceId + "\t" + locator;
        }

        static HiddenFact parse(String line) {
            String[] parts = line.split("\t", -1);
            return new HiddenFact(parts[0], parts[1], parts[2]);
        }
    }

    /** Whether a row read from that place has its number left out. */
    public boolean hides(String sourceId, String locator) {
        return hidden.stream()
                .anyMatch(fact ->
                        fact.sourceId().equals(sourceId) && fact.locator().equals(locator));
    }

    /** The text that lies beside the result, the same for the same edition. */
    public String text() {
        return rule.line() + FROM + computedFrom + "\n"
                + hidden.stream().map(HiddenFact::line).collect(Collectors.toCollection(TreeSet::new)).stream()
                        .map(line -> line + "\n")
                        .collect(Collectors.joining());
    }

    /** Reads the text that {@link #text} makes. */
    public static Protection parse(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String first = lines.remove(0);
        int from = first.indexOf(FROM);
        if (from < 0) {
            throw new IllegalArgumentException("Cannot read what is hidden from " + first);
        }
        return new Protection(
                SmallNumbers.parse(first.substring(0, from)),
                first.substring(from + FROM.length()),
                lines.stream().map(HiddenFact::parse).collect(Collectors.toSet()));
    }
}
