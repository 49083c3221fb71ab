package no.tjenesteinnsikt.dashboard.view;

/**
 * One row behind a value, in words.
 *
 * @param service the service, as it may be named
 * @param says what the row itself says
 * @param state the state of what it says where that is no answer, as the badge has it; empty for an answer
 * @param numerator what it adds to the numerator
 * @param denominator what it adds to the denominator
 * @param counts how it counts, in words, where it does not count as such; empty otherwise
 * @param source the document
 * @param place the place in it
 * @param address where the place is shown
 * @param original the place in the document that a fact of ours was taken from, empty where there is none
 */
public record EvidenceLine(
        EvidenceNames.NamedService service,
        String says,
        String state,
        String numerator,
        String denominator,
        String counts,
        String source,
        String place,
        String address,
        String original) {}
