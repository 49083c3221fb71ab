package no.tjenesteinnsikt.analytics.suppression;

import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Rows of results without their numbers. */
final class MaskedResults {
    private static final List<String> NUMBERS = List.of(
            "value",
            "numerator",
            "denominator",
            "low",
            "high",
            "note",
            "asked",
            "lost",
            "silent",
            "range_low",
            "range_high",
            "p_value");

    private MaskedResults() {}

    /** A value of which only is said that it is hidden; its note may name the highest region or a number. */
    static Row value(Row row) {
        Row masked = row.with("status", "suppressed");
        for (String number : NUMBERS) {
            masked = masked.with(number, null);
        }
        return masked;
    }

    /** A comparison of which only is said that it cannot be shown. */
    static Row reconciliation(Row row) {
        return row.with("computed", null)
                .with("computed_text", null)
                .with("agrees", null)
                .with("verdict", "cannot_be_computed")
                .with("reason", "Tallet er skjult: det er lite, eller ville røpet et som er det.");
    }
}
