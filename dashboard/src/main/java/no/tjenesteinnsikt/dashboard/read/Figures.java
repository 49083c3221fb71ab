package no.tjenesteinnsikt.dashboard.read;

import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;

/** The values of the indicators of an edition, or of a part of it that a reader narrowed it to. */
public interface Figures {

    /** All values of an indicator, none where there is no such indicator. */
    List<IndicatorValue> of(String indicatorId);

    /** Says which indicators will be asked for, so that those that have to be computed can be computed at once. */
    default void expect(Set<String> indicatorIds) {}
}
