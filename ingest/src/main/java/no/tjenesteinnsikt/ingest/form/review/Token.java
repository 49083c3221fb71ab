package no.tjenesteinnsikt.ingest.form.review;

import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * Characters between blanks.
 *
 * @param line the line's number
 * @param from first character, from 1
 * @param text the characters
 */
record Token(int line, int from, String text) {

    TextPlace place() {
        return TextPlace.characters(line, from, from + text.length() - 1);
    }

    /** The first characters of a token that may be of any length. */
    String start(int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    boolean hasDigit() {
        return text.chars().anyMatch(Token::isDigit);
    }

    boolean isWhole() {
        return text.length() <= 9 && text.chars().allMatch(Token::isDigit);
    }

    boolean isWord() {
        return text.codePoints().anyMatch(Character::isLetter) && !hasDigit();
    }

    /** A short word could be a slip in a cell; a longer one is text. */
    boolean isShort() {
        return text.length() <= 3;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
