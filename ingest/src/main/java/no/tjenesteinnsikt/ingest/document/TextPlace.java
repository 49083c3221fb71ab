package no.tjenesteinnsikt.ingest.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text: whole lines, or a range of characters that may run over lines. Written {@code L12}, {@code L12-14},
 * {@code L12:C3-5} or {@code L12-14:C3-5}; over several lines, the first character counts in the first line and the last
 * in the last line.
 *
 * @param firstLine from 1
 * @param lastLine included
 * @param from first character in the first line, from 1, in UTF-16 units; 0 means whole lines
 * @param to last character in the last line, included; 0 means whole lines
 */
public record TextPlace(int firstLine, int lastLine, int from, int to) {
    private static final Pattern GRAMMAR = Pattern.compile("L(\\d{1,9})(?:-(\\d{1,9}))?(?::C(\\d{1,9})-(\\d{1,9}))?");

    public TextPlace {
        boolean whole = from == 0 && to == 0;
        boolean lines = firstLine >= 1 && lastLine >= firstLine;
        boolean characters = from >= 1 && to >= 1 && (lastLine > firstLine || to >= from);
        if (!lines || !(whole || characters)) {
            throw new IllegalArgumentException(
                    "Cannot point at lines " + firstLine + "-" + lastLine + ", characters " + from + "-" + to);
        }
    }

    /** Whole lines. */
    public static TextPlace lines(int first, int last) {
        return new TextPlace(first, last, 0, 0);
    }

    /** Characters of one line, both ends included, from 1. */
    public static TextPlace characters(int line, int from, int to) {
        return new TextPlace(line, line, from, to);
    }

    /** From the first character of this place to the last of the other, which comes later. */
    public TextPlace through(TextPlace later) {
        return from == 0 || later.to == 0
                ? lines(firstLine, later.lastLine)
                : new TextPlace(firstLine, later.lastLine, from, later.to);
    }

    /** Reads what {@link #locator()} writes. */
    public static TextPlace parse(String locator) {
        Matcher match = GRAMMAR.matcher(locator);
        if (!match.matches()) {
            throw new IllegalArgumentException("Cannot read place " + locator);
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return match.group(3) == null
                ? lines(first, last)
                : new TextPlace(first, last, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)));
    }

    /** The place as the lake writes it. */
    public String locator() {
        String lines = firstLine == lastLine ? "L" + firstLine : "L" + firstLine + "-" + lastLine;
        return from == 0 ? lines : lines + ":C" + from + "-" + to;
    }

    /** The characters at this place, lines parted by a line feed. */
    public String cut(TextDocument document) {
        StringBuilder cut = new StringBuilder();
        for (int number = firstLine; number <= lastLine; number++) {
            String text = document.line(number).text();
            int start = number == firstLine && from > 0 ? from - 1 : 0;
            int end = number == lastLine && to > 0 ? to : text.length();
            cut.append(number == firstLine ? "" : "\n").append(text, start, end);
        }
        return cut.toString();
    }

    @Override
    public String toString() {
        return locator();
    }
}
