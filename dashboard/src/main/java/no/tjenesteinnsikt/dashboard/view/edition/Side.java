package no.tjenesteinnsikt.dashboard.view.edition;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.Outcome;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.EvidenceNames;
import no.tjenesteinnsikt.dashboard.view.IndicatorText;
import no.tjenesteinnsikt.dashboard.view.Values;
import org.jspecify.annotations.Nullable;

/**
 * One of two editions, with what is needed to say what stands in it.
 *
 * @param data the edition
 * @param names what its codes are called
 * @param texts the reader's words
 */
record Side(PublishedData data, EvidenceNames names, Texts texts) {

    static Side of(PublishedData data, Texts texts) {
        return new Side(data, new EvidenceNames(data, texts), texts);
    }

    Optional<IndicatorText> indicator(String id) {
        return IndicatorText.find(data, texts, id);
    }

    Map<ValueKey, IndicatorValue> values(String indicator) {
        return Values.of(data).of(indicator).stream()
                .collect(Collectors.toMap(IndicatorValue::key, Function.identity(), (one, other) -> one));
    }

    /** The address of a page as this edition has it. */
    String address(String path) {
        return EditionLine.in(path, data.folder().name(), data.edition().result());
    }

    /** A value as this edition has it; that it has none where it has none. */
    ChangedValue.Held held(Optional<IndicatorText> indicator, @Nullable IndicatorValue value) {
        if (indicator.isEmpty() || value == null) {
            String why = indicator.isEmpty() ? "state.not_computed" : "editions.not_there";
            return new ChangedValue.Held(texts.get(why), "", "", "", "");
        }
        return new ChangedValue.Held(
                indicator.get().value(value),
                indicator.get().certainty(value),
                value.outcome().status(),
                value.outcome() instanceof Outcome.Shown shown
                        ? shown.value().stripTrailingZeros().toPlainString()
                        : "",
                address(Addresses.evidence(value)));
    }
}
