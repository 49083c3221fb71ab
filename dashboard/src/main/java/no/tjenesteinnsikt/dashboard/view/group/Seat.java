package no.tjenesteinnsikt.dashboard.view.group;

import no.tjenesteinnsikt.dashboard.view.SourceLink;

/**
 * A seat of a group in a year.
 *
 * @param column the region's code, {@code user} or {@code leader}
 * @param state {@code answered}, {@code silent}, {@code filled} (filled, and the form asks no answer of it), {@code vacant},
 *     {@code unknown} or {@code not_asked}
 * @param word the state in a word
 * @param source where it was read; for a silent one the place of the empty answer
 */
public record Seat(String column, String state, String word, SourceLink source) {
    /** Whether it was read somewhere. */
    public boolean hasSource() {
        return !source.address().isEmpty();
    }
}
