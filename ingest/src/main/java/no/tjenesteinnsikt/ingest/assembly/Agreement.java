package no.tjenesteinnsikt.ingest.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Column;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.lake.Unit;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * One fact stated in several places. Where they agree, one row stands for all; where a stated value meets a missing one,
 * the value stands; where two values differ, neither does.
 */
final class Agreement {
    private static final Set<String> PROVENANCE = Set.of("original", "source_id", "locator");
    /** Tables of which one document tells a part and another a later part: a point is given, and closed a year later. */
    private static final Set<Table> TOLD_IN_PARTS = Set.of(
            ReportTables.ANNUAL_REPORT, ReportTables.FOLLOW_UP, ReviewTables.DECISION, ServiceTables.SERVICE_HOST);

    /** What every report says anew; that it does so is no remark. */
    private static final Set<Table> SAID_EVERY_YEAR = Set.of(ServiceTables.SERVICE_NAME, ServiceTables.SERVICE_HOST);

    private static final String UNKNOWN = "unknown";
    private static final String STATE = "_state";
    private static final Set<String> MISSING = Set.of("not_answered", "unknown", "not_asked", "not_applicable");

    private final Findings findings;
    private final Map<Pair, Integer> repeated = new TreeMap<>();

    Agreement(Findings findings) {
        this.findings = findings;
    }

    private record Pair(String kept, String other) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair that) {
            return (kept + other).compareTo(that.kept + that.other);
        }
    }

    Row join(List<Row> same) {
        List<Row> stated = same.stream().filter(row -> !isMissing(row)).toList();
        Row first = stated.isEmpty() ? same.get(0) : stated.get(0);
        Row joined = first;
        for (Row other : stated) {
            List<Column> differing = differing(first, other);
            if (!differing.isEmpty()) {
                joined = contradicted(first, other, differing);
            } else if (!isSame(other, first)) {
                countRepeated(first, other);
                joined = filled(joined, other);
            }
        }
        return joined;
    }

    /** What one document leaves open, another may say: our own facts have no sentences. */
    private static Row filled(Row known, Row other) {
        Row joined = known;
        for (Column column : known.table().columns()) {
            Optional<Object> theirs = other.get(column.name());
            if (isOpen(known.table(), column) && !says(joined, column) && says(other, column)) {
                joined = joined.with(column.name(), theirs.get());
            }
        }
        return joined;
    }

    /** What may be left out, beside the facts of its row. */
    private static boolean isOpen(Table table, Column column) {
        boolean text = column.unit() == Unit.TEXT && column.codes().isEmpty();
        return column.isOptional() && (text || TOLD_IN_PARTS.contains(table)) && !PROVENANCE.contains(column.name());
    }

    /** Whether the row has a value there that says something. */
    private static boolean says(Row row, Column column) {
        return row.get(column.name())
                .filter(value -> column.codes().isEmpty() || !value.equals("unknown"))
                .isPresent();
    }

    private void countRepeated(Row first, Row other) {
        if (first.table().hasProvenance()) {
            repeated.merge(new Pair(first.text("source_id"), other.text("source_id")), 1, Integer::sum);
        }
    }

    @SuppressWarnings("ReferenceEquality") // The same row object, not one that says the same.
    private static boolean isSame(Row one, Row other) {
        return one == other;
    }

    private static List<Column> differing(Row first, Row second) {
        return first.table().columns().stream()
                .filter(column -> !PROVENANCE.contains(column.name()))
                .filter(column -> !sameValue(first.get(column.name()), second.get(column.name())))
                .filter(column -> !isOpen(first.table(), column) || (says(first, column) && says(second, column)))
                .toList();
    }

    private static boolean sameValue(Optional<Object> a, Optional<Object> b) {
        if (a.orElse(null) instanceof BigDecimal first && b.orElse(null) instanceof BigDecimal second) {
            return first.compareTo(second) == 0;
        }
        return Objects.equals(a, b);
    }

    private static Optional<Column> stateOf(Table table) {
        return table.columns().stream()
                .filter(column ->
                        column.name().equals("answer") || column.name().endsWith(STATE))
                .findFirst();
    }

    private static boolean isMissing(Row row) {
        return stateOf(row.table())
                .filter(state -> MISSING.contains(row.text(state.name())))
                .filter(state -> row.table().columns().stream()
                        .filter(column -> !row.table().key().contains(column.name()))
                        .filter(column -> !PROVENANCE.contains(column.name()))
                        .noneMatch(column -> tells(row, column)))
                .isPresent();
    }

    /** Whether the row has a value there that is more than a word for a missing one. */
    private static boolean tells(Row row, Column column) {
        return row.get(column.name())
                .filter(value -> !(value instanceof String word && MISSING.contains(word)))
                .isPresent();
    }

    private Row contradicted(Row first, Row second, List<Column> differing) {
        String values = differing.stream()
                .map(column -> column.name() + " " + shown(first, column) + " mot " + shown(second, column))
                .collect(Collectors.joining(", "));
        findings.add(new Finding(
                second.text("source_id"),
                Severity.ERROR,
                "sources_disagree",
                "To dokumenter sier forskjellige ting om " + first.table().name() + " " + first.key() + ": " + values
                        + " (" + first.text("source_id") + " " + first.text("locator") + ").",
                "Finn ut hvilket som er rett, og rett det andre dokumentet. Er det ene en rettet utgave, legg det inn på nytt med --replaces og id-en til det andre.",
                second.text("locator")));
        return disputed(first, differing);
    }

    /** Each differing value is unknown where the table has a word for that; the others of the row stand. */
    private static Row disputed(Row first, List<Column> differing) {
        Table table = first.table();
        Row changed = first;
        for (Column column : differing) {
            String own = column.name() + STATE;
            Optional<Column> state = column.codes().contains(UNKNOWN)
                    ? Optional.of(column)
                    : table.has(own) ? Optional.of(table.column(own)) : stateOf(table);
            changed = state.isPresent() ? unknown(changed, state.get()) : changed;
        }
        return changed;
    }

    private static String shown(Row row, Column column) {
        return row.get(column.name()).map(value -> "«" + value + "»").orElse("(tomt)");
    }

    private static Row unknown(Row row, Column state) {
        Row changed = row.with(state.name(), UNKNOWN);
        String valueColumn = state.name().replaceFirst("_state$", "");
        return changed.table().has(valueColumn) && !valueColumn.equals(state.name())
                ? changed.with(valueColumn, null)
                : changed;
    }

    /** Says once for each pair of documents that they state the same. */
    void reportRepeated(Table table) {
        if (SAID_EVERY_YEAR.contains(table)) {
            return;
        }
        repeated.forEach((pair, count) -> {
            boolean sameDocument = pair.kept().equals(pair.other());
            findings.add(new Finding(
                    pair.other(),
                    sameDocument ? Severity.WARNING : Severity.LOOK,
                    "stated_twice",
                    count + (count == 1 ? " opplysning" : " opplysninger") + " i " + table.name() + " står "
                            + (sameDocument ? "to ganger i dokumentet." : "også i dokumentet " + pair.kept() + "."),
                    sameDocument ? "Fjern den ene." : "Ingenting å rette: tallene regnes bare én gang.",
                    "L1"));
        });
    }
}
