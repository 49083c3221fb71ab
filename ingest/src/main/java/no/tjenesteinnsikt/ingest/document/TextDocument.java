package no.tjenesteinnsikt.ingest.document;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Locator;

/**
 * A document as lines of text. Forms read lines and give places in them; {@link #locate} turns these into places in the
 * document that the text was made from.
 *
 * @param sourceId what rows read from it say as their source: the first 16 hex digits of the content's SHA-256
 * @param fileName the file's own name, without folders; never used to find out what the document is
 * @param lines all lines, empty ones too, so that numbers are those that an editor shows
 */
public record TextDocument(String sourceId, String fileName, List<Line> lines) {
    public TextDocument {
        lines = List.copyOf(lines);
    }

    /** The line of that number. */
    public Line line(int number) {
        return lines.get(number - 1);
    }

    /**
     * Where a place of this text stands in the document that it was made from: a page, a paragraph, a cell. The place
     * itself in a plain text.
     */
    public Locator locate(TextPlace place) {
        return new OriginalPlace(this).of(place);
    }

    /** The way back: where a place of the document stands in this text; empty where the document has no such place. */
    public Optional<TextPlace> find(Locator place) {
        return new PlaceInText(this).of(place);
    }
}
