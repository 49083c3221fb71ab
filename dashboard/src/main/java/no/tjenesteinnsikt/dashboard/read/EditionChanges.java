package no.tjenesteinnsikt.dashboard.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.RowChange.Kind;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * What differs between two editions, counted, with the first rows of each table.
 *
 * @param before the older edition
 * @param after the newer one
 * @param tables those in which something differs, in the order of the schema
 * @param values the values of indicators that differ, by indicator and key
 */
public record EditionChanges(
        Optional<Edition> before, Edition after, List<TableChanges> tables, List<ValueChange> values) {
    public EditionChanges {
        tables = List.copyOf(tables);
        values = List.copyOf(values);
    }

    /**
     * How many rows differ.
     *
     * @param added rows that only the newer edition has
     * @param removed rows that only the older one has
     * @param changed rows that both have, with different values
     */
    public record Counts(long added, long removed, long changed) {
        private static Counts of(Map<Kind, Long> counts) {
            return new Counts(
                    counts.getOrDefault(Kind.ADDED, 0L),
                    counts.getOrDefault(Kind.REMOVED, 0L),
                    counts.getOrDefault(Kind.CHANGED, 0L));
        }

        /** All of them. */
        public long all() {
            return added + removed + changed;
        }
    }

    /**
     * What differs in one table.
     *
     * @param table the table
     * @param counts how many rows
     * @param services the same for each service that such rows are about, by its id
     * @param first the first of the rows
     */
    public record TableChanges(Table table, Counts counts, Map<String, Counts> services, List<RowChange> first) {
        public TableChanges {
            services = Map.copyOf(services);
            first = List.copyOf(first);
        }

        /** Whether the rows are computed: indicators and published figures against computed ones. */
        public boolean isResult() {
            return Schema.RESULT.contains(table);
        }
    }

    /**
     * A value of an indicator that differs.
     *
     * @param indicatorId the indicator
     * @param key which value
     * @param kind whether only one of the editions has it
     */
    public record ValueChange(String indicatorId, ValueKey key, Kind kind) {
        private static ValueChange of(RowChange row) {
            Map<String, String> key = row.key();
            String period = key.get("period");
            return new ValueChange(
                    key.getOrDefault("indicator_id", ""),
                    new ValueKey(
                            key.getOrDefault("period_type", ""),
                            period == null ? null : Integer.valueOf(period),
                            key.getOrDefault("series", ""),
                            key.get("service_id"),
                            key.get("region_id"),
                            key.get("kind"),
                            key.get("category")),
                    row.kind());
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
        List<ValueChange> values = new ArrayList<>();
        comparison.compare(folder, before, after, change -> {
            counters.computeIfAbsent(place(change.table()), place -> new Counter(change.table()))
                    .add(change, shown);
            if (change.table().equals(ResultTables.INDICATOR_VALUE)) {
                values.add(ValueChange.of(change));
            }
            every.accept(change);
        });
        return new EditionChanges(
                before, after, counters.values().stream().map(Counter::changes).toList(), values);
    }

    private static int place(Table table) {
        int place = Schema.SNAPSHOT.indexOf(table);
        return place < 0 ? Schema.SNAPSHOT.size() + Schema.RESULT.indexOf(table) : place;
    }

    private static final class Counter {
        private final Table table;
        private final List<RowChange> first = new ArrayList<>();
        private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        private final Map<String, Map<Kind, Long>> services = new TreeMap<>();

        Counter(Table table) {
            this.table = table;
        }

        void add(RowChange change, int shown) {
            counts.merge(change.kind(), 1L, Long::sum);
            change.service()
                    .ifPresent(id -> services.computeIfAbsent(id, unused -> new EnumMap<>(Kind.class))
                            .merge(change.kind(), 1L, Long::sum));
            if (first.size() < shown) {
                first.add(change);
            }
        }

        TableChanges changes() {
            Map<String, Counts> byService = new TreeMap<>();
            services.forEach((id, counted) -> byService.put(id, Counts.of(counted)));
            return new TableChanges(table, Counts.of(counts), byService, first);
        }
    }
}
