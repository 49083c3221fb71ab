package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.review.TokenLine.Edge;

/** A document as lines of tokens, without blank lines and without lines that only number a page. */
final class PageText {
    private static final Pattern PAGE = Pattern.compile(
            "(?iu)[\\s\\p{Z}]*(?:side[\\s\\p{Z}]+\\d{1,4}(?:[\\s\\p{Z}]*(?:av|/)[\\s\\p{Z}]*\\d{1,4})?"
                    + "|\\d{1,4}[\\s\\p{Z}]+av[\\s\\p{Z}]+\\d{1,4}|[-–][\\s\\p{Z}]+\\d{1,4}[\\s\\p{Z}]+[-–])[\\s\\p{Z}]*");

    private PageText() {}

    static List<TokenLine> of(TextDocument document) {
        List<TokenLine> lines = new ArrayList<>();
        boolean broken = false;
        for (Line line : document.lines()) {
            List<Token> tokens = tokens(line);
            if (tokens.isEmpty()) {
                broken |= line.text().indexOf('\f') >= 0;
                continue;
            }
            broken |= hasFormFeed(line.text(), 0, tokens.get(0).from());
            if (broken && !lines.isEmpty()) {
                markLast(lines);
            }
            lines.add(new TokenLine(line.number(), tokens, broken ? Edge.OF_PAGE : Edge.INSIDE));
            Token last = tokens.get(tokens.size() - 1);
            broken = hasFormFeed(
                    line.text(),
                    last.from() + last.text().length() - 1,
                    line.text().length());
        }
        return lines.stream()
                .filter(l -> !PAGE.matcher(document.line(l.number()).text()).matches())
                .toList();
    }

    private static void markLast(List<TokenLine> lines) {
        TokenLine last = lines.get(lines.size() - 1);
        lines.set(lines.size() - 1, new TokenLine(last.number(), last.tokens(), Edge.OF_PAGE));
    }

    private static boolean hasFormFeed(String text, int from, int to) {
        int at = text.indexOf('\f', from);
        return at >= 0 && at < to;
    }

    private static List<Token> tokens(Line line) {
        List<Token> tokens = new ArrayList<>();
        String text = line.text();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean blank = i == text.length() || Line.isBlank(text.charAt(i));
            if (blank && start >= 0) {
                tokens.add(new Token(line.number(), start + 1, text.substring(start, i)));
                start = -1;
            } else if (!blank && start < 0) {
                start = i;
            }
        }
        return tokens;
    }
}
