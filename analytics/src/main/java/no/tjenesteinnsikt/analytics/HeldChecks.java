package no.tjenesteinnsikt.analytics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Check;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Holds the checks of all definitions against the values that they gave, before anything is published. */
final class HeldChecks {
    private final Map<String, List<IndicatorValue>> values;

    private HeldChecks(List<IndicatorValue> values) {
        this.values = values.stream().collect(Collectors.groupingBy(IndicatorValue::indicatorId));
    }

    /**
     * Checks everything.
     *
     * @throws DefinitionException for the first value of which a check does not hold
     */
    static void run(Catalogue catalogue, List<IndicatorValue> values) {
        HeldChecks held = new HeldChecks(values);
        for (Indicator indicator : catalogue.indicators()) {
            for (Check check : indicator.meaning().conditions().checks()) {
                held.failure(indicator.id(), check).ifPresent(value -> {
                    throw new DefinitionException(
                            indicator.theme() + "/" + indicator.id() + ".yaml",
                            "feltet checks",
                            "«" + check.text() + "» holder ikke for "
                                    + value.key().line() + ". Rett definisjonen eller kontrollen.");
                });
            }
        }
    }

    private Optional<IndicatorValue> failure(String id, Check check) {
        List<IndicatorValue> shown = values.getOrDefault(id, List.of()).stream()
                .filter(value -> value.outcome() instanceof Outcome.Shown)
                .toList();
        if (check.relation() == Check.Relation.SUMS_TO) {
            return unequalSum(id, check);
        }
        Map<ValueKey, IndicatorValue> whole = check.relation().isOfAnother() ? wholes(check.right()) : Map.of();
        return shown.stream()
                .filter(value -> !(check.relation().isOfAnother()
                        ? isPart(value, whole.get(whole(value.key())), check)
                        : holds(value.row(null), check)))
                .findFirst();
    }

    /** A sum where the parts are not shown is no sum: then nothing is said of it. */
    private Optional<IndicatorValue> unequalSum(String id, Check check) {
        Map<ValueKey, BigDecimal> sums = new HashMap<>();
        for (IndicatorValue value : values.getOrDefault(id, List.of())) {
            number(value.row(null), check.left()).ifPresent(n -> sums.merge(whole(value.key()), n, BigDecimal::add));
        }
        return values.getOrDefault(check.right(), List.of()).stream()
                .filter(value -> value.key().equals(whole(value.key())))
                .filter(value -> !number(value.row(null), check.left())
                        .map(n -> n.compareTo(sums.getOrDefault(value.key(), BigDecimal.ZERO)) == 0)
                        .orElse(true))
                .findFirst();
    }

    private Map<ValueKey, IndicatorValue> wholes(String id) {
        return values.getOrDefault(id, List.of()).stream()
                .filter(value -> value.key().equals(whole(value.key())))
                .collect(Collectors.toMap(IndicatorValue::key, value -> value));
    }

    /** The same for all services, regions and kinds. */
    private static ValueKey whole(ValueKey key) {
        return new ValueKey(key.periodType(), key.period(), key.series(), null, null, null, key.category());
    }

    private static boolean isPart(
            IndicatorValue part, @org.jspecify.annotations.Nullable IndicatorValue whole, Check check) {
        if (whole == null) {
            return false;
        }
        Optional<BigDecimal> all = number(whole.row(null), check.left());
        return all.isEmpty()
                || number(part.row(null), check.left())
                        .map(n -> n.compareTo(all.get()) <= 0)
                        .orElse(true);
    }

    private static boolean holds(Row row, Check check) {
        Optional<BigDecimal> left = number(row, check.left());
        Optional<BigDecimal> right = number(row, check.right());
        if (left.isEmpty() || right.isEmpty()) {
            return true;
        }
        int order = left.get().compareTo(right.get());
        return switch (check.relation()) {
            case LESS -> order <= 0;
            case MORE -> order >= 0;
            case EQUAL -> order == 0;
            case AT_MOST, SUMS_TO -> throw new IllegalStateException("Cannot compare one value by " + check.text());
        };
    }

    /** A number, a column of the value, or a sum of such; empty where a column has no number. */
    private static Optional<BigDecimal> number(Row row, String terms) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String term : terms.split(" \\+ ", -1)) {
            Optional<Object> part = term.matches("-?[0-9.]+") ? Optional.of(new BigDecimal(term)) : row.get(term);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(new BigDecimal(part.get().toString()));
        }
        return Optional.of(sum);
    }
}
