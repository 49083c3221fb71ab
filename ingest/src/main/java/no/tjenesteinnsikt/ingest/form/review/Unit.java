package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * The pieces of one number.
 *
 * @param text all its characters, without blanks
 * @param place from its first character to its last
 */
record Unit(String text, TextPlace place) {

    /** Each token is a number. */
    static List<Unit> apart(List<Token> tokens) {
        return tokens.stream().map(t -> new Unit(t.text(), t.place())).toList();
    }

    /**
     * A piece that ends with a comma lacks its decimals, and one that starts with a comma lacks its whole part: it is one
     * number with its neighbour. No other pieces are joined, since nothing says that they belong together.
     */
    static List<Unit> joinedAtCommas(List<Token> tokens) {
        List<Unit> units = new ArrayList<>();
        for (Token token : tokens) {
            Unit piece = new Unit(token.text(), token.place());
            if (!units.isEmpty() && units.get(units.size() - 1).continuesWith(piece)) {
                units.add(units.remove(units.size() - 1).with(piece));
            } else {
                units.add(piece);
            }
        }
        return units;
    }

    private boolean continuesWith(Unit next) {
        boolean decimals = text.endsWith(",") && startsWithDigitOrComma(next.text);
        boolean whole = next.text.startsWith(",") && endsWithDigitOrComma(text);
        return decimals || whole;
    }

    private Unit with(Unit next) {
        return new Unit(text + next.text, place.through(next.place));
    }

    private static boolean startsWithDigitOrComma(String text) {
        return text.startsWith(",") || Token.isDigit(text.charAt(0));
    }

    private static boolean endsWithDigitOrComma(String text) {
        return text.endsWith(",") || Token.isDigit(text.charAt(text.length() - 1));
    }
}
