package no.tjenesteinnsikt.ingest.document;

import no.tjenesteinnsikt.ingest.lake.Place;

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
    public TextPlace {
        firstLine = new Place(firstLine, lastLine, from, to).firstLine();
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
        Place place = Place.parse(locator);
        return new TextPlace(place.firstLine(), place.lastLine(), place.from(), place.to());
    }

    /** The place as the lake writes it. */
    public String locator() {
        return place().locator();
    }

    private Place place() {
        return new Place(firstLine, lastLine, from, to);
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
