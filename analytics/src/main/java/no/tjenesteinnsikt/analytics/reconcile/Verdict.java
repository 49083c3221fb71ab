package no.tjenesteinnsikt.analytics.reconcile;

import java.util.List;
import java.util.Locale;

/** What is to be said of a published figure. It never says which side is right. */
enum Verdict {
    /** Every reading agrees. */
    AGREES,
    /** At least one reading agrees, and at least one does not. */
    AGREES_BY_ONE_READING,
    /** No reading agrees. */
    DIFFERS,
    CANNOT_BE_COMPUTED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Verdict of(List<Boolean> agreements) {
        if (agreements.isEmpty()) {
            return CANNOT_BE_COMPUTED;
        }
        if (!agreements.contains(true)) {
            return DIFFERS;
        }
        return agreements.contains(false) ? AGREES_BY_ONE_READING : AGREES;
    }
}
