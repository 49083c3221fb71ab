package no.tjenesteinnsikt.ingest.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextLines.Piece;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.lake.Place;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Where the characters of a page stand in its source, whose lines end with LF, CRLF or a lone CR. */
final class SourcePlaces {
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,40};?");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    private final String source;
    private final int[] starts;

    SourcePlaces(String source) {
        this.source = source;
        starts = starts(source);
    }

    private static int[] starts(String source) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher end = LINE_END.matcher(source);
        while (end.find()) {
            starts.add(end.end());
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The pieces of a text: words, blanks, entities. */
    List<Piece> of(TextNode node) {
        String text = node.getWholeText();
        int start = Math.min(Math.max(node.sourceRange().startPos(), 0), source.length());
        int end = Math.min(Math.max(node.sourceRange().endPos(), start), source.length());
        List<Piece> exact = decoded(start, end);
        StringBuilder read = new StringBuilder();
        exact.forEach(piece -> read.append(piece.text()));
        return read.toString().equals(text) ? exact : all(text, start);
    }

    /** Words, blanks and entities, each a piece of its own. */
    private List<Piece> decoded(int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        Matcher entity = ENTITY.matcher(source).region(start, end);
        int at = start;
        while (at < end) {
            int next = at + 1;
            if (source.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
                next = entity.end();
                pieces.add(piece(Parser.unescapeEntities(entity.group(), false), at));
            } else {
                while (!isEdge(source.charAt(at)) && next < end && !isEdge(source.charAt(next))) {
                    next++;
                }
                pieces.add(piece(source.substring(at, next), at));
            }
            at = next;
        }
        return pieces;
    }

    private static boolean isEdge(char character) {
        return character == '&' || Character.isWhitespace(character);
    }

    /** Where characters and source differ in a way that is not known, all stand at the start of the text. */
    private List<Piece> all(String text, int start) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0, to = 1; from < text.length(); from = to, to++) {
            while (!isEdge(text.charAt(from)) && to < text.length() && !isEdge(text.charAt(to))) {
                to++;
            }
            pieces.add(piece(text.substring(from, to), start));
        }
        return pieces;
    }

    private Piece piece(String text, int at) {
        return new Piece(text, unit(at), column(at));
    }

    Locator unit(Node node) {
        return unit(Math.max(node.sourceRange().startPos(), 0));
    }

    int column(Node node) {
        return column(Math.max(node.sourceRange().startPos(), 0));
    }

    private Locator unit(int at) {
        int line = line(at);
        return new Place(line, line, 0, 0);
    }

    private int column(int at) {
        return at - starts[line(at) - 1] + 1;
    }

    private int line(int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
