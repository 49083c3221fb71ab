package no.tjenesteinnsikt.dashboard.view.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.EditionChanges;
import no.tjenesteinnsikt.dashboard.read.EditionChanges.ValueChange;
import no.tjenesteinnsikt.dashboard.read.RowChange.Kind;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;

/** The values that are not the same in two editions, by indicator and with the reason. */
final class IndicatorChanges {
    private static final Comparator<Pair> LATEST_FIRST = Comparator.comparing(
                    (Pair pair) -> pair.key().period(), Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Pair::key);

    private final Side before;
    private final Side after;
    private final ChangeReasons reasons;
    private final Texts texts;

    IndicatorChanges(Side before, Side after, ChangeReasons reasons, Texts texts) {
        this.before = before;
        this.after = after;
        this.reasons = reasons;
        this.texts = texts;
    }

    /**
     * The indicators with other values, and those that only one of the editions computes, by their titles.
     *
     * @param ids the indicators of both editions
     */
    List<ChangedIndicator> of(Set<String> ids, EditionChanges changes) {
        Map<String, List<ValueChange>> byIndicator =
                changes.values().stream().collect(Collectors.groupingBy(ValueChange::indicatorId));
        return ids.stream()
                .filter(id -> byIndicator.containsKey(id) || ChangeReasons.areOfOne(reasons.of(id)))
                .map(id -> indicator(id, byIndicator.getOrDefault(id, List.of())))
                .filter(ChangedIndicator::isOther)
                .sorted(Comparator.comparing(ChangedIndicator::title, NorwegianOrder.ofNames()))
                .toList();
    }

    private ChangedIndicator indicator(String id, List<ValueChange> changes) {
        Optional<IndicatorText> old = before.indicator(id);
        Optional<IndicatorText> fresh = after.indicator(id);
        List<String> why = reasons.of(id);
        List<Pair> pairs = old.isPresent() && fresh.isPresent() ? pairs(id, changes) : List.of();
        List<ChangedValue> values = pairs.stream()
                .filter(pair -> !pair.isSame())
                .map(pair -> value(pair, old, fresh))
                .toList();
        long moved = pairs.stream().filter(Pair::isSame).filter(Pair::isMoved).count();
        return new ChangedIndicator(
                id,
                fresh.or(() -> old).map(IndicatorText::title).orElse(id),
                (fresh.isPresent() ? after : before).address(Addresses.indicator(id)),
                counts(values, moved),
                reasons.words(id, why),
                why,
                values,
                moved);
    }

    private String counts(List<ChangedValue> values, long moved) {
        List<String> words = new ArrayList<>();
        for (Kind kind : List.of(Kind.CHANGED, Kind.ADDED, Kind.REMOVED)) {
            long count = values.stream().filter(value -> value.kind() == kind).count();
            if (count > 0) {
                words.add(texts.count("editions.values." + kind.name().toLowerCase(Locale.ROOT), count));
            }
        }
        if (moved > 0) {
            words.add(texts.count("editions.values.moved", moved));
        }
        return String.join(" ", words);
    }

    /** A value of the one edition and the same of the other, as far as each has it. */
    private record Pair(Optional<IndicatorValue> was, Optional<IndicatorValue> is) {
        /** Another version of the definition or other words for a category make no other value. */
        boolean isSame() {
            return was.map(IndicatorValue::outcome).equals(is.map(IndicatorValue::outcome))
                    && was.map(IndicatorValue::grounds).equals(is.map(IndicatorValue::grounds));
        }

        /** Whether it belongs to another series than before. */
        boolean isMoved() {
            return was.isPresent()
                    && is.isPresent()
                    && !was.get().key().series().equals(is.get().key().series());
        }

        ValueKey key() {
            return is.or(() -> was).orElseThrow().key();
        }

        Kind kind() {
            return was.isEmpty() ? Kind.ADDED : is.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
        }
    }

    /**
     * The values that differ, the latest year first. One that is gone and one that is new are the same value where nothing
     * but the series sets their keys apart: a definition that breaks its series renames them.
     */
    private List<Pair> pairs(String id, List<ValueChange> changes) {
        Map<ValueKey, IndicatorValue> olds = before.values(id);
        Map<ValueKey, IndicatorValue> news = after.values(id);
        Map<ValueKey, List<ValueKey>> gone = changes.stream()
                .filter(change -> change.kind() == Kind.REMOVED)
                .map(ValueChange::key)
                .collect(Collectors.groupingBy(IndicatorChanges::withoutSeries));
        Map<ValueKey, List<ValueKey>> fresh = changes.stream()
                .filter(change -> change.kind() == Kind.ADDED)
                .map(ValueChange::key)
                .collect(Collectors.groupingBy(IndicatorChanges::withoutSeries));
        List<Pair> pairs = new ArrayList<>();
        for (ValueChange change : changes) {
            ValueKey plain = withoutSeries(change.key());
            boolean isRenamed = change.kind() != Kind.CHANGED
                    && gone.getOrDefault(plain, List.of()).size() == 1
                    && fresh.getOrDefault(plain, List.of()).size() == 1;
            if (!isRenamed) {
                pairs.add(new Pair(
                        Optional.ofNullable(olds.get(change.key())), Optional.ofNullable(news.get(change.key()))));
            } else if (change.kind() == Kind.ADDED) {
                ValueKey other = gone.getOrDefault(plain, List.of()).get(0);
                pairs.add(new Pair(Optional.ofNullable(olds.get(other)), Optional.ofNullable(news.get(change.key()))));
            }
        }
        pairs.sort(LATEST_FIRST);
        return pairs;
    }

    private static ValueKey withoutSeries(ValueKey key) {
        return new ValueKey(
                key.periodType(), key.period(), "", key.serviceId(), key.regionId(), key.kind(), key.category());
    }

    private ChangedValue value(Pair pair, Optional<IndicatorText> old, Optional<IndicatorText> fresh) {
        Side named = pair.is().isPresent() ? after : before;
        Optional<BigDecimal> from = pair.was().flatMap(IndicatorChanges::number);
        Optional<BigDecimal> to = pair.is().flatMap(IndicatorChanges::number);
        boolean isComparable = from.isPresent()
                && to.isPresent()
                && old.map(text -> text.row().text("unit"))
                        .equals(fresh.map(text -> text.row().text("unit")));
        return new ChangedValue(
                fresh.or(() -> old).orElseThrow().id(),
                pair.key(),
                pair.kind(),
                named.names().which(fresh.or(() -> old).orElseThrow().id(), pair.key()),
                named.names().year(pair.key()),
                before.held(old, pair.was().orElse(null)),
                after.held(fresh, pair.is().orElse(null)),
                isComparable ? fresh.orElseThrow().difference(from.orElseThrow(), to.orElseThrow()) : "",
                isComparable
                        ? to.orElseThrow()
                                .subtract(from.orElseThrow())
                                .stripTrailingZeros()
                                .toPlainString()
                        : "");
    }

    private static Optional<BigDecimal> number(IndicatorValue value) {
        return value.outcome() instanceof Outcome.Shown shown ? Optional.of(shown.value()) : Optional.empty();
    }
}
