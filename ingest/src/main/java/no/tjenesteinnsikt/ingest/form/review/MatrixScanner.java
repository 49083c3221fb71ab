package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.review.LabelFinder.Found;

/** Finds the rows of the appendix in a document. A label with fewer than three cells is a line of a summary table. */
final class MatrixScanner {
    private static final int FEWEST_CELLS = 3;

    private final List<TokenLine> lines;
    private final LabelFinder labels;
    private final List<ScannedRow> rows = new ArrayList<>();
    private final List<TokenLine> loose = new ArrayList<>();

    private MatrixScanner(TextDocument document) {
        this.lines = PageText.of(document);
        this.labels = new LabelFinder(lines);
    }

    /**
     * What was found.
     *
     * @param rows in the document's order
     * @param loose lines after the first row that hold several numbers and belong to no row
     */
    record Scan(List<ScannedRow> rows, List<TokenLine> loose) {
        /** From the first row to the last. */
        TextPlace place() {
            return rows.get(0).place().through(rows.get(rows.size() - 1).place());
        }
    }

    static Scan scan(TextDocument document) {
        MatrixScanner scanner = new MatrixScanner(document);
        int index = 0;
        while (index < scanner.lines.size()) {
            index = scanner.step(index);
        }
        return new Scan(List.copyOf(scanner.rows), List.copyOf(scanner.loose));
    }

    private int step(int index) {
        Optional<Found> found = labels.at(index);
        if (found.isPresent()) {
            return row(index, found.get());
        }
        if (!rows.isEmpty() && lines.get(index).numbers() >= FEWEST_CELLS) {
            loose.add(lines.get(index));
        }
        return index + 1;
    }

    /** Collects the cells after a label and says where the next row may start. */
    private int row(int labelIndex, Found found) {
        TokenLine first = lines.get(found.line());
        List<Token> tokens = new ArrayList<>(
                first.tokens().subList(found.token(), first.tokens().size()));
        Set<Token> perhapsPages = new LinkedHashSet<>();
        int next = found.line() + 1;
        while (next < lines.size() && labels.at(next).isEmpty() && goesOn(lines.get(next))) {
            TokenLine line = lines.get(next);
            if (line.mayHoldCells()) {
                tokens.addAll(line.tokens());
            }
            if (line.mayBePageNumber()) {
                perhapsPages.addAll(line.tokens());
            }
            next++;
        }
        if (tokens.size() >= FEWEST_CELLS) {
            int last = tokens.get(tokens.size() - 1).line();
            TextPlace place = TextPlace.lines(lines.get(labelIndex).number(), last);
            rows.add(new ScannedRow(found.label(), place, tokens, perhapsPages));
        }
        return next;
    }

    /** A text at the edge of a page may be a running head in the middle of a row; any other text ends the row. */
    private static boolean goesOn(TokenLine line) {
        boolean runningHead = line.edge() == TokenLine.Edge.OF_PAGE && line.numbers() < FEWEST_CELLS;
        return line.mayHoldCells() || runningHead;
    }
}
