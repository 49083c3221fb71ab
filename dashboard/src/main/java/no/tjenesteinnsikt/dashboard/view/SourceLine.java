package no.tjenesteinnsikt.dashboard.view;

import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.ShownText;
import no.tjenesteinnsikt.ingest.lake.Place;

/**
 * A line of a text.
 *
 * @param number from 1
 * @param label where it stands in the document
 * @param before what stands before the place that is asked for; the whole line where no part of it is
 * @param marked the characters that are asked for
 * @param after what stands behind them
 * @param hit whether the place touches the line
 * @param anchor whether the place begins here
 */
public record SourceLine(
        int number, String label, String before, String marked, String after, boolean hit, boolean anchor) {

    static SourceLine of(int number, ShownText.Line line, Optional<Place> place) {
        String text = line.text();
        if (place.isEmpty() || !place.get().touches(number)) {
            return new SourceLine(number, line.label(), text, "", "", false, false);
        }
        int start = place.get().startIn(number, text.length());
        int end = place.get().endIn(number, text.length());
        return new SourceLine(
                number,
                line.label(),
                text.substring(0, start),
                text.substring(start, end),
                text.substring(end),
                true,
                number == place.get().firstLine());
    }

    /** The whole line. */
    public String text() {
        return before + marked + after;
    }
}
