package no.tjenesteinnsikt.dashboard.view;

import no.tjenesteinnsikt.analytics.result.IndicatorValue;

/**
 * A value of an indicator in words.
 *
 * @param value the value
 * @param which category, region and service; empty where it is about all
 * @param year the year in words
 * @param text the value, or the word for why there is none
 * @param missing why there is none, as the page's style has it; empty where there is one
 * @param certainty numerator and denominator, interval
 * @param note a remark, empty where there is none
 * @param address its evidence
 */
public record ValueLine(
        IndicatorValue value,
        String which,
        String year,
        String text,
        String missing,
        String certainty,
        String note,
        String address) {

    /** The same value, named by something else. */
    public ValueLine named(String other) {
        return new ValueLine(value, other, year, text, missing, certainty, note, address);
    }

    static ValueLine of(IndicatorText indicator, EvidenceNames names, IndicatorValue value) {
        String status = value.outcome().status();
        return new ValueLine(
                value,
                names.which(indicator.id(), value.key()),
                names.year(value.key()),
                indicator.value(value),
                status.equals("shown") ? "" : status,
                indicator.certainty(value),
                NoteText.of(value.note(), indicator.texts()),
                Addresses.evidence(value));
    }
}
