package no.tjenesteinnsikt.analytics;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.catalog.Check;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.definitions.DefinitionException;
import no.tjenesteinnsikt.analytics.engine.ValueChecks;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/** Holds the checks that compare values of several definitions against each other, before anything is published. */
final class HeldChecks {
    private final Map<String, List<IndicatorValue>> values;

    private HeldChecks(List<IndicatorValue> values) {
        this.values = values.stream().collect(Collectors.groupingBy(IndicatorValue::indicatorId));
    }

    /**
     * The values, without those that are more than the whole that they are a part of.
     *
     * @throws DefinitionException where parts are not what they have to sum to: that is a fault of the definitions,
     *     whatever the documents say
     */
    static List<IndicatorValue> run(Catalogue catalogue, List<IndicatorValue> values) {
        HeldChecks held = new HeldChecks(values);
        IdentityHashMap<IndicatorValue, Check> failed = new IdentityHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Check check : indicator.meaning().conditions().checks()) {
                if (check.relation() == Check.Relation.SUMS_TO) {
                    held.unequalSum(indicator.id(), check).ifPresent(value -> {
                        throw new DefinitionException(
                                indicator.theme() + "/" + indicator.id() + ".yaml",
                                "feltet checks",
                                "«" + check.text() + "» holder ikke for "
                                        + value.key().line() + ". Rett definisjonen eller kontrollen.");
                    });
                } else if (check.relation().isOfAnother()) {
                    held.tooLarge(indicator.id(), check).forEach(value -> failed.putIfAbsent(value, check));
                }
            }
        }
        return values.stream()
                .map(value -> Optional.ofNullable(failed.get(value))
                        .map(check -> ValueChecks.withheld(value, check))
                        .orElse(value))
                .toList();
    }

    private List<IndicatorValue> tooLarge(String id, Check check) {
        Map<ValueKey, IndicatorValue> whole = wholes(check.right());
        return values.getOrDefault(id, List.of()).stream()
                .filter(value -> value.outcome() instanceof Outcome.Shown)
                .filter(value -> !isPart(value, whole.get(whole(value.key())), check))
                .toList();
    }

    /** A sum where the parts are not shown is no sum: then nothing is said of it. */
    private Optional<IndicatorValue> unequalSum(String id, Check check) {
        Map<ValueKey, BigDecimal> sums = new HashMap<>();
        for (IndicatorValue value : values.getOrDefault(id, List.of())) {
            ValueChecks.number(value, check.left()).ifPresent(n -> sums.merge(whole(value.key()), n, BigDecimal::add));
        }
        return values.getOrDefault(check.right(), List.of()).stream()
                .filter(value -> value.key().equals(whole(value.key())))
                .filter(value -> !ValueChecks.number(value, check.left())
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
        Optional<BigDecimal> all = ValueChecks.number(whole, check.left());
        return all.isEmpty()
                || ValueChecks.number(part, check.left())
                        .map(n -> n.compareTo(all.get()) <= 0)
                        .orElse(true);
    }
}
