package no.tjenesteinnsikt.ingest.document;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Locator;

/** Collects the lines of a text, with the places that their characters come from. */
public final class TextLines {
    /** The longest text that is read, in characters, and its most lines. */
    public static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private static final int MOST_LINES = 1024 * 1024;

    private final List<Line> lines = new ArrayList<>();
    private long characters;

    /**
     * Characters that stand together in the document.
     *
     * @param text the characters, without line ends
     * @param unit the line, paragraph or cell that holds them
     * @param column where the first of them stands in it, from 1
     */
    public record Piece(String text, Locator unit, int column) {}

    /** Adds a line made of pieces. */
    public void add(List<Piece> pieces) throws UnreadableException {
        StringBuilder text = new StringBuilder();
        List<Origin> origins = new ArrayList<>();
        for (Piece piece : pieces) {
            origins.add(new Origin(text.length() + 1, piece.text().length(), piece.unit(), piece.column()));
            text.append(piece.text());
        }
        add(text.toString(), origins);
    }

    /** Adds the cells of a table's row: one line where each holds at most one, else all lines one below the other. */
    public void addRow(List<List<List<Piece>>> cells) throws UnreadableException {
        boolean single = cells.stream().allMatch(cell -> cell.size() <= 1);
        if (!single) {
            for (List<List<Piece>> cell : cells) {
                for (List<Piece> line : cell) {
                    add(line);
                }
            }
            return;
        }
        StringBuilder text = new StringBuilder();
        List<Origin> origins = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            text.append(i == 0 ? "" : "\t");
            for (Piece piece :
                    cells.get(i).isEmpty() ? List.<Piece>of() : cells.get(i).get(0)) {
                origins.add(new Origin(text.length() + 1, piece.text().length(), piece.unit(), piece.column()));
                text.append(piece.text());
            }
        }
        if (!text.toString().isBlank()) {
            add(text.toString(), origins);
        }
    }

    private void add(String text, List<Origin> origins) throws UnreadableException {
        characters += text.length() + 1;
        if (characters > MOST_CHARACTERS || lines.size() >= MOST_LINES) {
            throw UnreadableException.tooLarge(
                    "har mer tekst enn grensen på " + MOST_CHARACTERS + " tegn og " + MOST_LINES + " linjer");
        }
        lines.add(new Line(lines.size() + 1, text, origins));
    }

    /** Adds the lines of a page, the last of which ends with a form feed. */
    public void addPage(TextLines page) throws UnreadableException {
        for (Line line : page.lines) {
            boolean last = line.number() == page.lines.size();
            add(line.text() + (last ? "\f" : ""), line.origins());
        }
    }

    /** The lines so far. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }
}
