package no.tjenesteinnsikt.ingest.lake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place in a text as {@code locator} writes it: whole lines, or a range of characters that may run over lines. Written
 * {@code L12}, {@code L12-14}, {@code L12:C3-5} or {@code L12-14:C3-5}; over several lines, the first character counts
 * in the first line and the last in the last line.
 *
 * @param firstLine from 1
 * @param lastLine included
 * @param from first character in the first line, from 1, in UTF-16 units; 0 means whole lines
 * @param to last character in the last line, included; 0 means whole lines
 */
public record Place(int firstLine, int lastLine, int from, int to) implements Locator {
    private static final Pattern GRAMMAR = Pattern.compile("L(\\d{1,9})(?:-(\\d{1,9}))?(?::C(\\d{1,9})-(\\d{1,9}))?");

    public Place {
        boolean whole = from == 0 && to == 0;
        boolean lines = firstLine >= 1 && lastLine >= firstLine;
        boolean characters = from >= 1 && to >= 1 && (lastLine > firstLine || to >= from);
        if (!lines || !(whole || characters)) {
            throw new IllegalArgumentException(
                    "Cannot point at lines " + firstLine + "-" + lastLine + ", characters " + from + "-" + to);
        }
    }

    /** Reads what {@link #locator()} writes. */
    public static Place parse(String locator) {
        Matcher match = GRAMMAR.matcher(locator);
        if (!match.matches()) {
            throw new IllegalArgumentException("Cannot read place " + locator);
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return match.group(3) == null
                ? new Place(first, last, 0, 0)
                : new Place(first, last, Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)));
    }

    /** Reads what anybody wrote; empty where it is no place in a text. */
    public static Optional<Place> find(String locator) {
        try {
            return Optional.of(parse(locator));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String locator() {
        String lines = firstLine == lastLine ? "L" + firstLine : "L" + firstLine + "-" + lastLine;
        return from == 0 ? lines : lines + ":C" + from + "-" + to;
    }

    /** Whether a line is a part of the place. */
    public boolean touches(int line) {
        return line >= firstLine && line <= lastLine;
    }

    /** How many characters of a line stand before the place. */
    public int startIn(int line, int length) {
        return line == firstLine && from > 0 ? Math.min(from - 1, length) : 0;
    }

    /** How many characters of a line stand before the end of the place. */
    public int endIn(int line, int length) {
        int end = line == lastLine && to > 0 ? Math.min(to, length) : length;
        return Math.max(end, startIn(line, length));
    }
}
