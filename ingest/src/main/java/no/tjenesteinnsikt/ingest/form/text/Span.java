package no.tjenesteinnsikt.ingest.form.text;

/**
 * A range of characters of a text.
 *
 * @param start the first character
 * @param end behind the last character
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Cannot make a span from " + start + " to " + end);
        }
    }

    /** The range without blanks at its ends. */
    static Span trimmed(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    boolean isEmpty() {
        return start == end;
    }
}
