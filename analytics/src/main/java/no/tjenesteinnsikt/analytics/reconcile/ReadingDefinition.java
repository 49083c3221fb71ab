package no.tjenesteinnsikt.analytics.reconcile;

import no.tjenesteinnsikt.analytics.result.ValueKey;

/**
 * One way to read a published figure.
 *
 * @param name in a few words, in bokmål
 * @param definition what is computed, in bokmål
 * @param indicatorId the indicator that computes it
 * @param key which value of the indicator
 * @param part which number of the value
 */
record ReadingDefinition(String name, String definition, String indicatorId, ValueKey key, Part part) {

    /** The same reading of another value. */
    ReadingDefinition at(ValueKey other) {
        return new ReadingDefinition(name, definition, indicatorId, other, part);
    }

    /** The value and part in one line. */
    String place() {
        return key.line() + " part=" + part.code();
    }
}
