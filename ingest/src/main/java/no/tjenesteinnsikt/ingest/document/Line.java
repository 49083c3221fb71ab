package no.tjenesteinnsikt.ingest.document;

/**
 * One line of a document.
 *
 * @param number from 1
 * @param text without its line end
 */
public record Line(int number, String text) {
    public Line {
        if (number < 1) {
            throw new IllegalArgumentException("Cannot number a line " + number);
        }
    }

    /** Whether a character is blank: white space of any kind, the form feed and characters of no width among them. */
    public static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\uFEFF'
                || character == '\u200B';
    }

    /** The place of the whole line. */
    public String locator() {
        return "L" + number;
    }

    /**
     * The place of some characters of the line.
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
