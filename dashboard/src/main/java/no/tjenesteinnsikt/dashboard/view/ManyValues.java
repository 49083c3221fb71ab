package no.tjenesteinnsikt.dashboard.view;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;

/** More values than a page shows: each is put into words when it is read, and not kept. */
final class ManyValues extends AbstractList<ValueLine> implements RandomAccess {
    private final List<IndicatorValue> values;
    private final Function<IndicatorValue, ValueLine> words;

    ManyValues(List<IndicatorValue> values, Function<IndicatorValue, ValueLine> words) {
        this.values = List.copyOf(values);
        this.words = words;
    }

    @Override
    public ValueLine get(int index) {
        return words.apply(values.get(index));
    }

    @Override
    public int size() {
        return values.size();
    }

    /** The values of the latest periods in words, those of one period in the order that they had. */
    List<ValueLine> latest(int most) {
        return values.stream()
                .sorted(Comparator.comparing(
                        value -> value.key().period(), Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(most)
                .map(words)
                .toList();
    }
}
