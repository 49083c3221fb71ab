package no.tjenesteinnsikt.ingest.document;

import java.util.List;

/**
 * A document as lines of text.
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
}
