package no.tjenesteinnsikt.dashboard.view.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.Table;

/**
 * Why the values of an indicator are not the same in two editions: as far as it can be told from the two definitions and
 * from the tables that they read. It never guesses which of two reasons weighs most.
 */
final class ChangeReasons {
    private final Side before;
    private final Side after;
    private final Set<String> changedTables;
    private final Texts texts;

    private static final List<String> QUERIES = List.of("sql", "evidence_sql");
    private static final List<String> REST = List.of("measure", "aggregation", "interval", "unit", "checks");

    /**
     * Reasons between two editions.
     *
     * @param changedTables the tables of the lake in which rows differ
     */
    ChangeReasons(Side before, Side after, Set<String> changedTables, Texts texts) {
        this.before = before;
        this.after = after;
        this.changedTables = Set.copyOf(changedTables);
        this.texts = texts;
    }

    /** The reasons as codes: {@code new}, {@code gone}, {@code version}, {@code text}, {@code rows} or {@code none}. */
    List<String> of(String indicator) {
        Optional<Row> old = definition(before, indicator);
        Optional<Row> fresh = definition(after, indicator);
        if (old.isEmpty() || fresh.isEmpty()) {
            return List.of(fresh.isPresent() ? "new" : "gone");
        }
        List<String> reasons = new ArrayList<>();
        if (version(old.get()) != version(fresh.get())) {
            reasons.add("version");
        } else if (!isSameText(old.get(), fresh.get())) {
            reasons.add("text");
        }
        if (!tables(indicator).isEmpty()) {
            reasons.add("rows");
        }
        return reasons.isEmpty() ? List.of("none") : reasons;
    }

    /** Whether they say that only one of the editions has the definition, with values or without. */
    static boolean areOfOne(List<String> reasons) {
        return reasons.contains("new") || reasons.contains("gone");
    }

    /** The same in words. */
    String words(String indicator, List<String> reasons) {
        Object from = definition(before, indicator).map(ChangeReasons::version).orElse(0);
        Object to = definition(after, indicator).map(ChangeReasons::version).orElse(0);
        String tables = String.join(", ", tables(indicator));
        return reasons.stream()
                .map(reason -> texts.get("editions.reason." + reason, from, to, tables))
                .collect(Collectors.joining(" "));
    }

    /** The tables that the indicator reads in which rows differ. */
    private Set<String> tables(String indicator) {
        Set<String> read = new TreeSet<>();
        for (Side side : List.of(before, after)) {
            definition(side, indicator).map(ChangeReasons::sources).ifPresent(read::addAll);
        }
        read.retainAll(changedTables);
        return read;
    }

    /** What the definition says that it reads; one of an older release says it in its query only. */
    private static Set<String> sources(Row definition) {
        Optional<Object> stated = definition.get("sources");
        if (stated.isPresent()) {
            return Arrays.stream(stated.get().toString().split("[,;]\\s*"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        String query = definition.text("evidence_sql");
        return Schema.SNAPSHOT.stream()
                .map(Table::name)
                .filter(name ->
                        Pattern.compile("\\b" + name + "\\b").matcher(query).find())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int version(Row definition) {
        return (Integer) definition.get("indicator_version").orElseThrow();
    }

    /** Whether all that a value follows from is the same. An older release wrote down the queries only. */
    private static boolean isSameText(Row one, Row other) {
        boolean areWhole =
                one.get("sources").isPresent() && other.get("sources").isPresent();
        return Stream.concat(QUERIES.stream(), areWhole ? REST.stream() : Stream.empty())
                .allMatch(column -> one.get(column).equals(other.get(column)));
    }

    private static Optional<Row> definition(Side side, String indicator) {
        return side.indicator(indicator).map(text -> text.row());
    }
}
