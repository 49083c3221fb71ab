package no.tjenesteinnsikt.ingest.document;

import java.util.List;

/**
 * One line of a document.
 *
 * @param number from 1
 * @param text without its line end
 * @param origins where its characters stand in a document that is no plain text, in order; none in a plain text, where
 *     the line is its own place
 */
public record Line(int number, String text, List<Origin> origins) {
    public Line {
        origins = List.copyOf(origins);
        if (number < 1) {
            throw new IllegalArgumentException("Cannot number a line " + number);
        }
    }

    /** A line of a plain text. */
    public Line(int number, String text) {
        this(number, text, List.of());
    }

    /** Whether a character is blank: white space of any kind, the form feed and characters of no width among them. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    /** The place of the whole line in the text. */
    public String locator() {
        return "L" + number;
    }

    /**
     * The place of some characters of the line in the text.
     *
     * @param from first character, from 1
     * @param to last character, included
     */
    public String locator(int from, int to) {
        if (from < 1 || to < from || to > Math.max(text.length(), 1)) {
            throw new IllegalArgumentException("Cannot point at characters " + from + "-" + to + " of line " + number);
        }
        return "L" + number + ":C" + from + "-" + to;
    }
}
