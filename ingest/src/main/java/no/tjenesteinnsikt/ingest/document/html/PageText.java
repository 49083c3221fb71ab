package no.tjenesteinnsikt.ingest.document.html;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextLines;
import no.tjenesteinnsikt.ingest.document.TextLines.Piece;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes lines of the words of a page: white space as one blank, a row of a table as one line where its cells are short. */
final class PageText {
    private final SourcePlaces places;
    private final TextLines lines = new TextLines();
    private final List<List<List<Piece>>> row = new ArrayList<>();
    private List<List<Piece>> cell = new ArrayList<>();
    private List<Piece> line = new ArrayList<>();
    private int rows;
    private int cells;

    PageText(String source) {
        places = new SourcePlaces(source);
    }

    List<Line> finish() throws UnreadableException {
        endLine();
        return lines.lines();
    }

    void words(TextNode node) throws UnreadableException {
        boolean kept = isPreformatted(node);
        for (Piece piece : places.of(node)) {
            char character = piece.text().isEmpty() ? ' ' : piece.text().charAt(0);
            boolean blank = character == ' '
                    || character == '\t'
                    || character == '\n'
                    || character == '\r'
                    || character == '\f';
            if (kept && (character == '\n' || character == '\r')) {
                lineBreak();
            } else if (!blank || kept) {
                line.add(piece);
            } else if (!endsBlank()) {
                line.add(new Piece(" ", piece.unit(), piece.column()));
            }
        }
    }

    private boolean endsBlank() {
        return line.isEmpty() || line.get(line.size() - 1).text().endsWith(" ");
    }

    private static boolean isPreformatted(Node node) {
        for (Node parent = node.parent(); parent != null; parent = parent.parent()) {
            if (parent.normalName().equals("pre") || parent.normalName().equals("textarea")) {
                return true;
            }
        }
        return false;
    }

    /** Text that stands in no text of the source: a mark, a value, the number of a list. */
    void field(Element element, String shown) {
        if (!shown.isEmpty()) {
            line.add(new Piece(shown.replaceAll("\\s", " "), places.unit(element), places.column(element)));
        }
    }

    void lineBreak() throws UnreadableException {
        if (line.isEmpty()) {
            return;
        }
        endLine();
    }

    /** Ends the line, if it has any words. */
    void endLine() throws UnreadableException {
        List<Piece> trimmed = joined(line);
        line = new ArrayList<>();
        if (trimmed.isEmpty()) {
            return;
        }
        if (cells > 0) {
            cell.add(trimmed);
        } else {
            lines.add(trimmed);
        }
    }

    void startRow() {
        rows++;
    }

    void startCell() throws UnreadableException {
        endLine();
        cells++;
    }

    void endCell() throws UnreadableException {
        endLine();
        cells--;
        if (cells == 0) {
            row.add(cell);
            cell = new ArrayList<>();
        }
    }

    void endRow() throws UnreadableException {
        endLine();
        rows--;
        if (rows == 0) {
            lines.addRow(row);
            row.clear();
        }
    }

    /** The pieces without blanks at the ends, joined where they follow each other in the source. */
    private static List<Piece> joined(List<Piece> pieces) {
        int from = 0;
        int to = pieces.size();
        while (from < to && pieces.get(from).text().isBlank()) {
            from++;
        }
        while (to > from && pieces.get(to - 1).text().isBlank()) {
            to--;
        }
        List<Piece> joined = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            Piece piece = pieces.get(i);
            boolean follows = i > from
                    && text.length() > 0
                    && joined.get(joined.size() - 1).unit().equals(piece.unit())
                    && joined.get(joined.size() - 1).column() + text.length() == piece.column();
            if (!follows) {
                flush(joined, text);
                joined.add(piece);
            }
            text.append(piece.text());
        }
        flush(joined, text);
        return joined;
    }

    /** Gives the last piece all the text that was collected for it. */
    private static void flush(List<Piece> joined, StringBuilder text) {
        if (!joined.isEmpty()) {
            Piece last = joined.remove(joined.size() - 1);
            joined.add(new Piece(text.toString(), last.unit(), last.column()));
        }
        text.setLength(0);
    }
}
