package no.tjenesteinnsikt.analytics.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import org.jspecify.annotations.Nullable;

/** Numerators, denominators and states, added up one by one under the key of their value. */
final class SlowTally {
    private static final BigDecimal PERSONS = BigDecimal.valueOf(100_000);

    private record Seen(BigDecimal numerator, BigDecimal denominator, String state) {}

    private final Map<String, List<Seen>> byKey = new HashMap<>();

    void add(ValueKey key, long numerator, long denominator, String state) {
        add(key, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), state);
    }

    void add(ValueKey key, BigDecimal numerator, BigDecimal denominator, String state) {
        byKey.computeIfAbsent(key.line(), k -> new ArrayList<>()).add(new Seen(numerator, denominator, state));
    }

    /** A yes, a no, or the reason why there is neither. */
    void answer(ValueKey key, String state) {
        add(key, state.equals("yes") ? 1 : 0, state.equals("yes") || state.equals("no") ? 1 : 0, state);
    }

    static ValueKey reported(
            int year, String series, @Nullable String service, @Nullable String region, @Nullable String category) {
        return new ValueKey("report_year", year, series, service, region, null, category);
    }

    static ValueKey timeless(String series, @Nullable String service, @Nullable String category) {
        return new ValueKey("none", null, series, service, null, null, category);
    }

    Map<String, String> shares() {
        return lines(true, (n, d) -> n.divide(d, 10, RoundingMode.HALF_UP));
    }

    Map<String, String> counts() {
        return lines(true, (n, d) -> n);
    }

    /** Ratios that don't count who was asked. */
    Map<String, String> ratios() {
        return lines(false, (n, d) -> n.divide(d, 10, RoundingMode.HALF_UP));
    }

    /** A rate is unknown as soon as one part of it is. */
    Map<String, String> rates() {
        Map<String, String> lines = lines(false, (n, d) -> n.multiply(PERSONS).divide(d, 10, RoundingMode.HALF_UP));
        byKey.forEach((key, all) -> {
            if (count(all, "unknown") + count(all, "not_answered") > 0) {
                lines.put(key, SlowFigures.line("unknown", "", sum(all, Seen::denominator), 0, 0));
            }
        });
        return lines;
    }

    private Map<String, String> lines(boolean countsAsked, java.util.function.BinaryOperator<BigDecimal> value) {
        Map<String, String> lines = new TreeMap<>();
        byKey.forEach((key, all) -> {
            BigDecimal known = sum(all, Seen::denominator);
            long lost = countsAsked ? count(all, "unknown") : 0;
            long silent = countsAsked ? count(all, "not_answered") : 0;
            long notAsked = count(all, "not_asked") + count(all, "not_applicable");
            BigDecimal asked = known.add(BigDecimal.valueOf(lost + silent));
            if (BigDecimal.valueOf(5 * (lost + silent)).compareTo(asked) > 0) {
                lines.put(key, SlowFigures.line("unknown", "", known, lost, silent));
            } else if (known.signum() == 0) {
                lines.put(
                        key, SlowFigures.line(notAsked > 0 ? "not_asked" : "not_computable", "", known, lost, silent));
            } else {
                String shown = SlowFigures.plain(value.apply(sum(all, Seen::numerator), known));
                lines.put(key, SlowFigures.line("shown", shown, known, lost, silent));
            }
        });
        return lines;
    }

    private static long count(List<Seen> all, String state) {
        return all.stream().filter(s -> s.state().equals(state)).count();
    }

    private static BigDecimal sum(List<Seen> all, java.util.function.Function<Seen, BigDecimal> part) {
        return all.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
