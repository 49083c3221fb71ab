package no.tjenesteinnsikt.ingest.form.review;

import java.util.List;
import java.util.Optional;

/**
 * The last two tokens of an answer row, seen as its printed numbers of yes and no.
 *
 * @param yes the first, where it is a number
 * @param no the second, where it is a number
 */
record Totals(Optional<Integer> yes, Optional<Integer> no) {
    private static final String YES = "1";
    private static final String NO = "2";

    static Totals of(List<Token> tokens) {
        return new Totals(number(tokens.get(tokens.size() - 2)), number(tokens.get(tokens.size() - 1)));
    }

    static boolean isAnswer(String text) {
        return text.equals(YES) || text.equals(NO);
    }

    boolean addUpTo(int columns) {
        return yes.isPresent() && no.isPresent() && yes.get() + no.get() == columns;
    }

    /** Whether they are exactly the numbers of yes and no in the cells. */
    boolean agreeWith(List<Token> cells) {
        return yes.equals(Optional.of(count(cells, YES))) && no.equals(Optional.of(count(cells, NO)));
    }

    /** Whether they leave room for just the cells that cannot be read. */
    boolean leaveRoomFor(List<Token> cells) {
        return addUpTo(cells.size()) && yes.orElse(0) >= count(cells, YES) && no.orElse(0) >= count(cells, NO);
    }

    /** Whether one of them is a number that no answer is, so that both cannot be taken for answers. */
    boolean areNoAnswers() {
        return isOther(yes) || isOther(no);
    }

    private static boolean isOther(Optional<Integer> total) {
        return total.filter(n -> n != 1 && n != 2).isPresent();
    }

    static int count(List<Token> cells, String answer) {
        return (int) cells.stream().filter(c -> c.text().equals(answer)).count();
    }

    private static Optional<Integer> number(Token token) {
        return token.isWhole() ? Optional.of(Integer.parseInt(token.text())) : Optional.empty();
    }
}
