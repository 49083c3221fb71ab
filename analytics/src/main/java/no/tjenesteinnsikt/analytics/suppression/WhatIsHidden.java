package no.tjenesteinnsikt.analytics.suppression;

import java.util.Set;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.ingest.lake.Protection.HiddenFact;

/** The rows of a snapshot and the values of its results whose numbers are left out. */
public final class WhatIsHidden {
    private final Set<HiddenFact> rows;
    private final Set<StatedPlace> places;
    private final Set<HiddenValue> values;

    record HiddenValue(String indicatorId, ValueKey key) {}

    WhatIsHidden(Set<HiddenFact> rows, Set<StatedPlace> places, Set<HiddenValue> values) {
        this.rows = Set.copyOf(rows);
        this.places = Set.copyOf(places);
        this.values = Set.copyOf(values);
    }

    /** The rows. */
    public Set<HiddenFact> rows() {
        return rows;
    }

    Set<StatedPlace> places() {
        return places;
    }

    Set<HiddenValue> values() {
        return values;
    }

    /** How many values of indicators are hidden. */
    public int valueCount() {
        return values.size();
    }
}
