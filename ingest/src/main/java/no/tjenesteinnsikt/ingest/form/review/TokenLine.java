package no.tjenesteinnsikt.ingest.form.review;

import java.util.List;

/**
 * A line that is not blank.
 *
 * @param number the line's number
 * @param tokens at least one
 * @param edge where on its page it stands
 */
record TokenLine(int number, List<Token> tokens, Edge edge) {

    /** Whether a form feed stands right before or after the line, blank lines aside. */
    enum Edge {
        INSIDE,
        OF_PAGE
    }

    TokenLine {
        tokens = List.copyOf(tokens);
    }

    /** How many tokens have a digit. */
    int numbers() {
        return (int) tokens.stream().filter(Token::hasDigit).count();
    }

    /** A number alone at the edge of a page: perhaps its number, perhaps a cell. */
    boolean mayBePageNumber() {
        return edge == Edge.OF_PAGE && tokens.size() == 1 && tokens.get(0).isWhole();
    }

    /** Whether the line can hold cells: it has a number, or one short token, and does not read as text. */
    boolean mayHoldCells() {
        boolean slip = tokens.size() == 1 && tokens.get(0).isShort();
        return !isText() && (slip || numbers() > 0);
    }

    /** A label or a sentence starts with a long word or with two words. */
    private boolean isText() {
        Token first = tokens.get(0);
        return first.isWord()
                && (!first.isShort() || (tokens.size() > 1 && tokens.get(1).isWord()));
    }
}
