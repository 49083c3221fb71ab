package no.tjenesteinnsikt.analytics.suppression;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;

/** Hides the small numbers of people of a snapshot and its results, and tests that they stay hidden. */
public final class Suppression {
    /** Rises with every change of the rules here that can change what is hidden. */
    private static final int VERSION = 1;

    private static final int ID_DIGITS = 16;

    private final Catalogue catalogue;
    private final SmallNumbers rule;

    public Suppression(Catalogue catalogue, SmallNumbers rule) {
        this.catalogue = catalogue;
        this.rule = rule;
    }

    /** The definitions and the rule in one id, of the form of the catalogue's. */
    public String id() {
        String all = catalogue.id() + "\n" + VERSION + "\n" + rule.line() + "\n" + StatedNumbers.SELECT + "\n"
                + catalogue.indicators().stream()
                        .map(indicator -> indicator.id() + " " + indicator.people())
                        .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Cannot compute SHA-256 on this JDK", e);
        }
    }

    /**
     * Chooses what to hide.
     *
     * @param results what was computed from the lake
     * @param lake the snapshot with all numbers
     */
    public WhatIsHidden hide(Results results, LakeSession lake) {
        Numbers numbers = numbers(results, lake);
        return hidden(numbers, Hiding.complete(numbers, rule));
    }

    /** What is small and no more, which {@link #test} refuses. */
    WhatIsHidden hideOnlySmall(Results results, LakeSession lake) {
        Numbers numbers = numbers(results, lake);
        return hidden(numbers, Hiding.primary(numbers, rule));
    }

    private static WhatIsHidden hidden(Numbers numbers, Pattern pattern) {
        Set<HiddenFact> rows = new HashSet<>();
        Set<StatedPlace> places = new HashSet<>();
        for (int cell : pattern.cells()) {
            Cell one = numbers.cells().get(cell);
            rows.addAll(one.rows());
            places.add(new StatedPlace(
                    one.about().serviceId(), one.about().year(), one.about().measure(), one.part()));
        }
        return new WhatIsHidden(
                rows,
                places,
                pattern.values().stream()
                        .map(numbers.values()::get)
                        .map(value -> new WhatIsHidden.HiddenValue(value.indicatorId(), value.key()))
                        .collect(Collectors.toSet()));
    }

    /**
     * Tests that nothing that is hidden can be computed from what is published, by the published rows themselves.
     *
     * @param all what was computed from the snapshot with all numbers
     * @param before the snapshot with all numbers
     * @param published the results as they are to be published
     * @param after the snapshot as it is to be published
     * @throws LakeException where a number would follow from the others
     */
    public void test(Results all, LakeSession before, Results published, LakeSession after) {
        Numbers numbers = numbers(all, before);
        Pattern pattern = pattern(numbers, published, StatedNumbers.of(after));
        List<Exposure> exposures = new Audit(numbers, pattern, rule).exposures();
        List<String> shown = smallAndShown(numbers, pattern);
        if (!exposures.isEmpty() || !shown.isEmpty()) {
            throw new LakeException(
                    LakeException.Reason.CANNOT_WRITE,
                    "Kan ikke publisere: " + (exposures.size() + shown.size())
                            + " tall under " + rule.below()
                            + " vises eller kan regnes ut av dem som vises. Meld fra om feilen; det som var publisert,"
                            + " gjelder.");
        }
    }

    private Pattern pattern(Numbers numbers, Results published, StatedNumbers left) {
        Set<String> shown = left.cells().stream()
                .flatMap(cell -> cell.rows().stream())
                .map(Object::toString)
                .collect(Collectors.toSet());
        Set<Integer> cells = IntStream.range(0, numbers.cells().size())
                .filter(cell -> numbers.cells().get(cell).rows().stream()
                        .map(Object::toString)
                        .noneMatch(shown::contains))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> suppressed = published.indicatorValue().stream()
                .filter(row -> row.text("status").equals("suppressed")
                        && row.get("value").isEmpty()
                        && row.get("numerator").isEmpty()
                        && row.get("denominator").isEmpty())
                .map(IndicatorValue::of)
                .map(value -> value.indicatorId() + " " + value.key().line())
                .collect(Collectors.toSet());
        Set<Integer> values = IntStream.range(0, numbers.values().size())
                .filter(value -> suppressed.contains(numbers.values().get(value).indicatorId() + " "
                        + numbers.values().get(value).key().line()))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new Pattern(cells, values);
    }

    /** What is small, or is computed from a hidden number in a way that no equation describes, and is shown all the same. */
    private List<String> smallAndShown(Numbers numbers, Pattern pattern) {
        Pattern least = Hiding.primary(numbers, rule);
        Set<Integer> cells = new TreeSet<>(least.cells());
        cells.removeAll(pattern.cells());
        Set<String> shown = new TreeSet<>();
        cells.forEach(cell -> shown.add(numbers.cells().get(cell).name()));
        for (int value = 0; value < numbers.values().size(); value++) {
            PublishedValue one = numbers.values().get(value);
            boolean touches = one.isDerived() && one.rests().stream().anyMatch(pattern.cells()::contains);
            if (!pattern.values().contains(value) && (least.values().contains(value) || touches)) {
                shown.add(one.indicatorId() + " " + one.key().line());
            }
        }
        return List.copyOf(shown);
    }

    private Numbers numbers(Results results, LakeSession lake) {
        StatedNumbers stated = StatedNumbers.of(lake);
        Map<String, List<ValueKey>> keys = results.indicatorValue().stream()
                .map(IndicatorValue::of)
                .collect(Collectors.groupingBy(
                        IndicatorValue::indicatorId, Collectors.mapping(IndicatorValue::key, Collectors.toList())));
        List<PublishedValue> values = catalogue.indicators().stream()
                .flatMap(indicator ->
                        Lineage.of(stated, indicator, keys.getOrDefault(indicator.id(), List.of()), lake).stream())
                .toList();
        return new Numbers(stated.cells(), stated.relations(), values);
    }

    /** What hides numbers in rows of the snapshot. */
    public MaskedRows rows(WhatIsHidden hidden) {
        return new MaskedRows(hidden, rule);
    }

    /** The results with the hidden numbers left out. */
    public Results results(Results results, WhatIsHidden hidden) {
        Set<String> suppressed = hidden.values().stream()
                .map(value -> value.indicatorId() + " " + value.key().line())
                .collect(Collectors.toSet());
        return new Results(
                results.indicator(),
                results.indicatorValue().stream()
                        .map(row -> suppressed.contains(name(row)) ? MaskedResults.value(row) : row)
                        .toList(),
                results.reconciliation().stream()
                        .map(row -> isOf(row, suppressed) ? MaskedResults.reconciliation(row) : row)
                        .toList());
    }

    private static String name(Row row) {
        IndicatorValue value = IndicatorValue.of(row);
        return value.indicatorId() + " " + value.key().line();
    }

    /** A reading names its value and the part of it that it takes; no other reading of the same figure may tell it. */
    private static boolean isOf(Row row, Set<String> suppressed) {
        if (!row.table().equals(ResultTables.RECONCILIATION)
                || row.get("indicator_key").isEmpty()) {
            return false;
        }
        String key = row.text("indicator_key");
        return suppressed.contains(row.text("indicator_id") + " " + key.substring(0, key.lastIndexOf(" part=")));
    }
}
