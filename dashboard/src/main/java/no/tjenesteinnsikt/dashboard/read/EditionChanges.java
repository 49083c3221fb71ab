package no.tjenesteinnsikt.dashboard.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.tjenesteinnsikt.dashboard.read.RowChange.Kind;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * What differs between two editions, counted, with the first rows of each table.
 *
 * @param before the older edition
 * @param after the newer one
 * @param tables those in which something differs, in the order of the schema
 */
public record EditionChanges(Optional<Edition> before, Edition after, List<TableChanges> tables) {
    public EditionChanges {
        tables = List.copyOf(tables);
    }

    /**
     * What differs in one table.
     *
     * @param table the table
     * @param added rows that only the newer edition has
     * @param removed rows that only the older one has
     * @param changed rows that both have, with different values
     * @param first the first of all these
     */
    public record TableChanges(Table table, long added, long removed, long changed, List<RowChange> first) {
        public TableChanges {
            first = List.copyOf(first);
        }

        /** How many rows differ. */
        public long all() {
            return added + removed + changed;
        }

        /** Whether the rows are computed: indicators and published figures against computed ones. */
        public boolean isResult() {
            return Schema.RESULT.contains(table);
        }
    }

    /**
     * Compares two editions.
     *
     * @param shown how many rows of each table are kept
     * @param every hears each row that differs
     */
    public static EditionChanges of(
            EditionComparison comparison,
            DatasetFolder folder,
            Optional<Edition> before,
            Edition after,
            int shown,
            Consumer<RowChange> every) {
        Map<Integer, Counter> counters = new TreeMap<>();
        comparison.compare(folder, before, after, change -> {
            counters.computeIfAbsent(place(change.table()), place -> new Counter(change.table()))
                    .add(change, shown);
            every.accept(change);
        });
        return new EditionChanges(
                before, after, counters.values().stream().map(Counter::changes).toList());
    }

    private static int place(Table table) {
        int place = Schema.SNAPSHOT.indexOf(table);
        return place < 0 ? Schema.SNAPSHOT.size() + Schema.RESULT.indexOf(table) : place;
    }

    private static final class Counter {
        private final Table table;
        private final List<RowChange> first = new ArrayList<>();
        private final Map<Kind, Long> counts = new TreeMap<>();

        Counter(Table table) {
            this.table = table;
        }

        void add(RowChange change, int shown) {
            counts.merge(change.kind(), 1L, Long::sum);
            if (first.size() < shown) {
                first.add(change);
            }
        }

        TableChanges changes() {
            return new TableChanges(
                    table,
                    counts.getOrDefault(Kind.ADDED, 0L),
                    counts.getOrDefault(Kind.REMOVED, 0L),
                    counts.getOrDefault(Kind.CHANGED, 0L),
                    first);
        }
    }
}
