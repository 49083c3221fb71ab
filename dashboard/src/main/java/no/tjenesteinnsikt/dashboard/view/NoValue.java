package no.tjenesteinnsikt.dashboard.view;

import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;

/** The words where an indicator has no value: no document says anything, or the edition was computed without it. */
public final class NoValue {
    private NoValue() {}

    /** Whether the edition was computed when the indicator was not yet defined. */
    public static boolean isNotComputed(PublishedData data, Texts texts, String indicator) {
        return IndicatorText.find(data, texts, indicator).isEmpty();
    }

    /** Why there is no value, in the middle of a line. */
    public static String words(PublishedData data, Texts texts, String indicator) {
        return texts.get(isNotComputed(data, texts, indicator) ? "state.not_computed" : "state.not_stated");
    }
}
