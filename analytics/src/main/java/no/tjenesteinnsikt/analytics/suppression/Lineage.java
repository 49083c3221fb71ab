package no.tjenesteinnsikt.analytics.suppression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.catalog.People;
import no.tjenesteinnsikt.analytics.engine.IndicatorQuery;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/** Which numbers of people each value of an indicator rests on, from the rows of its evidence. */
final class Lineage {
    private final StatedNumbers stated;
    private final Indicator indicator;
    private final List<ValueKey> keys;
    private final Map<ValueKey, Parts> parts = new TreeMap<>();

    /** What the rows behind a value add to it. */
    private static final class Parts {
        private final Set<Integer> numerator = new TreeSet<>();
        private final Set<Integer> denominator = new TreeSet<>();
        private final Set<Integer> rests = new TreeSet<>();
        private boolean isSum = true;
    }

    private Lineage(StatedNumbers stated, Indicator indicator, List<ValueKey> keys) {
        this.stated = stated;
        this.indicator = indicator;
        this.keys = keys;
    }

    /**
     * The values of an indicator that rest on numbers of people.
     *
     * @param keys those of all its values
     */
    static List<PublishedValue> of(StatedNumbers stated, Indicator indicator, List<ValueKey> keys, LakeSession lake) {
        if (indicator.people() == People.NONE || keys.isEmpty() || !readsPeople(indicator)) {
            return List.of();
        }
        Lineage lineage = new Lineage(stated, indicator, keys);
        List<SelectedRow> rows = lake.select(sql(indicator)).rows().toList();
        if (!rows.isEmpty()) {
            lineage.add(rows);
        }
        return lineage.values();
    }

    /** Evidence that names neither table with numbers of people has no row of them. */
    private static boolean readsPeople(Indicator indicator) {
        String sql = indicator.texts().evidenceSql().toLowerCase(Locale.ROOT);
        return sql.contains("reported_figure") || sql.contains("activity");
    }

    private static String sql(Indicator indicator) {
        return "with evidence_rows as (\n" + IndicatorQuery.evidence(indicator) + "), people as (\n"
                + StatedNumbers.SELECT + ")\nselect e.* from evidence_rows e where exists (select 1 from people p"
                + " where p.source_id = e.source_id and p.locator = e.locator)";
    }

    private void add(List<SelectedRow> rows) {
        Map<Set<String>, Map<List<Object>, ValueKey>> byForm = new HashMap<>();
        for (ValueKey key : keys) {
            byForm.computeIfAbsent(KeyParts.form(key), form -> new HashMap<>()).put(KeyParts.of(key), key);
        }
        for (SelectedRow row : rows) {
            byForm.forEach((form, held) ->
                    Optional.ofNullable(held.get(KeyParts.of(row, form))).ifPresent(key -> add(key, row)));
        }
    }

    private void add(ValueKey key, SelectedRow row) {
        Parts of = parts.computeIfAbsent(key, missing -> new Parts());
        List<Integer> here = stated.at(row.requiredText("source_id"), row.requiredText("locator"));
        of.rests.addAll(here);
        of.isSum &= add(of.numerator, here, row.decimal("numerator"));
        if (indicator.people() == People.BOTH) {
            of.isSum &= add(of.denominator, here, row.decimal("denominator"));
        }
    }

    /** Whether what the row adds is nothing, or the number itself that stands there, which is then added. */
    private boolean add(Set<Integer> added, List<Integer> here, @org.jspecify.annotations.Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return true;
        }
        Optional<Integer> cell = here.stream()
                .filter(one -> stated.cells().get(one).value().compareTo(number) == 0)
                .findFirst();
        return cell.isPresent() && added.add(cell.get());
    }

    private List<PublishedValue> values() {
        List<PublishedValue> values = new ArrayList<>();
        parts.forEach((key, of) -> values.add(new PublishedValue(indicator.id(), key, sums(of), of.rests)));
        return values;
    }

    private List<Sum> sums(Parts of) {
        if (indicator.people() == People.DERIVED || !of.isSum) {
            return List.of();
        }
        Set<Sum> sums = new HashSet<>();
        Sum numerator = Sum.of(of.numerator);
        sums.add(numerator);
        if (indicator.people() == People.BOTH) {
            Sum denominator = Sum.of(of.denominator);
            sums.add(denominator);
            sums.add(denominator.less(numerator));
        }
        return sums.stream()
                .filter(sum -> !sum.isEmpty())
                .sorted((a, b) -> a.cells().toString().compareTo(b.cells().toString()))
                .toList();
    }
}
