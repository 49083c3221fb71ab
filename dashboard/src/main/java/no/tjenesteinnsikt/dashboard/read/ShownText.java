package no.tjenesteinnsikt.dashboard.read;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Place;

/** A text as it may be shown: personal contact data are hidden, character by character. */
public interface ShownText {

    /**
     * A line.
     *
     * @param label where it stands in the document: the line's number, a page and line, a paragraph, a cell or a row
     * @param text what it says
     */
    record Line(String label, String text) {}

    /** A plain text, whose places are its lines. */
    static ShownText ofLines(List<String> lines) {
        return PlainText.of(lines);
    }

    /** The lines, numbered from 1 by their order. */
    List<Line> lines();

    /**
     * Where a place of the document stands in these lines.
     *
     * @param locator as a row has it
     * @return empty where the document has no such place
     */
    Optional<Place> place(String locator);
}
