package no.tjenesteinnsikt.analytics.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.catalog.Catalogue;
import no.tjenesteinnsikt.analytics.engine.IndicatorComputation;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.fixture.Shipped;
import no.tjenesteinnsikt.analytics.result.Grounds;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/** One line for each value of an indicator: as the engine computes it, and from counting by hand. */
final class SlowFigures {
    private static final Catalogue CATALOGUE = Shipped.catalogue();

    private SlowFigures() {}

    /** One thing that is counted: the key of its figure, its state, and its number where it has one. */
    record Seen(ValueKey key, String state, BigDecimal number) {
        Seen(ValueKey key, String state) {
            this(key, state, BigDecimal.ZERO);
        }
    }

    /** What the engine computes. */
    static Map<String, String> computed(String indicator, LakeSession lake) {
        Map<String, String> lines = new TreeMap<>();
        for (IndicatorValue value :
                IndicatorComputation.values(CATALOGUE.find(indicator).orElseThrow(), lake)) {
            String shown = value.outcome() instanceof Outcome.Shown known ? plain(known.value()) : "";
            Grounds.Answering answering = value.grounds().answering();
            lines.put(
                    value.key().line(),
                    line(
                            value.outcome().status(),
                            shown,
                            Objects.requireNonNull(value.grounds().denominator()),
                            answering == null ? 0 : answering.lost(),
                            answering == null ? 0 : answering.silent()));
        }
        return lines;
    }

    static Map<String, String> shares(List<Seen> seen) {
        return figures(seen, List.of("yes", "no"), known -> {
            long yes = known.stream().filter(s -> s.state().equals("yes")).count();
            return quotient(BigDecimal.valueOf(yes), BigDecimal.valueOf(known.size()));
        });
    }

    static Map<String, String> sums(List<Seen> seen) {
        return figures(seen, List.of("value"), SlowFigures::sum);
    }

    static Map<String, String> means(List<Seen> seen) {
        return figures(seen, List.of("value"), known -> quotient(sum(known), BigDecimal.valueOf(known.size())));
    }

    static Map<String, String> medians(List<Seen> seen) {
        return figures(seen, List.of("value"), known -> {
            List<BigDecimal> sorted = known.stream().map(Seen::number).sorted().toList();
            int n = sorted.size();
            return n % 2 == 1
                    ? sorted.get(n / 2)
                    : quotient(sorted.get(n / 2 - 1).add(sorted.get(n / 2)), BigDecimal.valueOf(2));
        });
    }

    static Map<String, String> least(List<Seen> seen) {
        return figures(
                seen,
                List.of("value"),
                known -> known.stream()
                        .map(Seen::number)
                        .min(BigDecimal::compareTo)
                        .orElseThrow());
    }

    static Map<String, String> greatest(List<Seen> seen) {
        return figures(
                seen,
                List.of("value"),
                known -> known.stream()
                        .map(Seen::number)
                        .max(BigDecimal::compareTo)
                        .orElseThrow());
    }

    /** Things that are there: nothing of them is unknown. */
    static Map<String, String> counts(List<ValueKey> keys) {
        return sums(keys.stream().map(k -> new Seen(k, "value", BigDecimal.ONE)).toList());
    }

    /** By a rule of its own, which gives no value by an empty text. */
    static Map<String, String> figures(
            List<Seen> seen, List<String> knownStates, Function<List<Seen>, Object> valueOfKnown) {
        Map<String, List<Seen>> byKey =
                seen.stream().collect(Collectors.groupingBy(s -> s.key().line(), TreeMap::new, Collectors.toList()));
        Map<String, String> lines = new TreeMap<>();
        byKey.forEach((key, all) -> lines.put(key, figure(all, knownStates, valueOfKnown)));
        return lines;
    }

    private static String figure(List<Seen> all, List<String> knownStates, Function<List<Seen>, Object> valueOfKnown) {
        List<Seen> known = new ArrayList<>();
        long lost = 0;
        long silent = 0;
        long notAsked = 0;
        for (Seen seen : all) {
            if (knownStates.contains(seen.state())) {
                known.add(seen);
            } else if (seen.state().equals("unknown")) {
                lost++;
            } else if (seen.state().equals("not_answered")) {
                silent++;
            } else if (List.of("not_asked", "not_applicable").contains(seen.state())) {
                notAsked++;
            } else if (!seen.state().equals("supporting")) {
                throw new IllegalArgumentException("Cannot count the state " + seen.state());
            }
        }
        BigDecimal denominator = BigDecimal.valueOf(known.size());
        if (5 * (lost + silent) > known.size() + lost + silent) {
            return line("unknown", "", denominator, lost, silent);
        }
        if (known.isEmpty()) {
            return line(notAsked > 0 ? "not_asked" : "not_computable", "", denominator, lost, silent);
        }
        Object value = valueOfKnown.apply(known);
        return value instanceof BigDecimal number
                ? line("shown", plain(number), denominator, lost, silent)
                : line("not_computable", "", denominator, lost, silent);
    }

    static String line(String status, String value, BigDecimal denominator, long lost, long silent) {
        return status + " " + value + " of " + plain(denominator) + " lost " + lost + " silent " + silent;
    }

    static BigDecimal quotient(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Seen> seen) {
        return seen.stream().map(Seen::number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
