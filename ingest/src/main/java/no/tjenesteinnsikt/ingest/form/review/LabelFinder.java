package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.text.EditDistance;

/**
 * Finds the labels of the appendix's rows: at the start of a line, over as many lines as it takes, with slips of the pen,
 * and with cells right after it. A text that could be two labels is none.
 */
final class LabelFinder {
    private static final int LONGEST = RowLabel.ALL.stream()
            .flatMap(l -> l.spellings().stream())
            .mapToInt(s -> s.length() + RowLabel.tolerance(s))
            .max()
            .orElseThrow();

    /** Enough to see the cells after the longest label. */
    private static final int MARGIN = 20;

    private final List<TokenLine> lines;

    LabelFinder(List<TokenLine> lines) {
        this.lines = lines;
    }

    /**
     * A label that was found.
     *
     * @param label the row's label
     * @param line the index of the line on which the cells start
     * @param token the index of the first cell on it
     */
    record Found(RowLabel label, int line, int token) {}

    /** A token with its letters and digits, and its indexes. */
    private record At(Token token, String letters, int line, int index) {}

    /** The label that starts the line of that index. */
    Optional<Found> at(int index) {
        if (!lines.get(index).tokens().get(0).isWord()) {
            return Optional.empty();
        }
        List<At> ahead = ahead(index);
        List<Found> found = new ArrayList<>();
        for (RowLabel label : RowLabel.ALL) {
            label.spellings().stream()
                    .map(spelling -> end(ahead, spelling))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .ifPresent(end -> found.add(new Found(label, end.line(), end.index())));
        }
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private List<At> ahead(int index) {
        List<At> ahead = new ArrayList<>();
        int characters = 0;
        for (int line = index; line < lines.size() && characters <= LONGEST + MARGIN; line++) {
            if (lines.get(line).mayBePageNumber()) {
                continue;
            }
            List<Token> tokens = lines.get(line).tokens();
            for (int i = 0; i < tokens.size() && characters <= LONGEST + MARGIN; i++) {
                String letters = RowLabel.normalised(tokens.get(i).start(LONGEST));
                ahead.add(new At(tokens.get(i), letters, line, i));
                characters += letters.length();
            }
        }
        return ahead;
    }

    /** The first cell after the spelling, where the text is nearest to it. */
    private static Optional<At> end(List<At> ahead, String spelling) {
        EditDistance distance = new EditDistance(spelling);
        int best = RowLabel.tolerance(spelling) + 1;
        Optional<At> end = Optional.empty();
        for (int i = 0; i + 1 < ahead.size() && distance.least() <= RowLabel.tolerance(spelling); i++) {
            Token token = ahead.get(i).token();
            ahead.get(i).letters().chars().forEach(c -> distance.append((char) c));
            if (token.isWord() && distance.value() < best && isCell(ahead, i + 1)) {
                best = distance.value();
                end = Optional.of(ahead.get(i + 1));
            }
        }
        return end;
    }

    private static boolean isCell(List<At> ahead, int index) {
        Token token = ahead.get(index).token();
        boolean slip = token.isShort()
                && index + 1 < ahead.size()
                && ahead.get(index + 1).token().hasDigit();
        return token.hasDigit() || slip;
    }
}
