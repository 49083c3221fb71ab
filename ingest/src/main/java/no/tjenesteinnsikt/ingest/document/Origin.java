package no.tjenesteinnsikt.ingest.document;

import no.tjenesteinnsikt.ingest.lake.Locator;

/**
 * Where some characters of a line stand in the document that the line was made from.
 *
 * @param from the first of them in the line, from 1
 * @param length how many
 * @param unit the line, paragraph or cell of the document that holds them, whole
 * @param column where the first of them stands in that unit, from 1
 */
public record Origin(int from, int length, Locator unit, int column) {
    public Origin {
        if (from < 1 || length < 0 || column < 1) {
            throw new IllegalArgumentException("Cannot place " + length + " characters from " + from + " at " + column);
        }
    }

    int to() {
        return from + length - 1;
    }

    /** Where the character of the line stands in the unit. */
    int columnOf(int character) {
        return column + character - from;
    }

    int lastColumn() {
        return column + length - 1;
    }
}
