package no.tjenesteinnsikt.ingest.document;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.document.TextLines.Piece;
import no.tjenesteinnsikt.ingest.lake.Locator;

/** Writes a sheet as CSV, so that the forms of CSV files read it, with each character in the place of its cell. */
final class SheetText {
    private final String sheet;
    private final int first;
    private final int last;
    private final TextLines lines = new TextLines();
    private List<Piece> line = new ArrayList<>();

    private SheetText(Sheet sheet) {
        this.sheet = sheet.name();
        first = sheet.rows().stream()
                .mapToInt(row -> row.cells().get(0).column())
                .min()
                .orElse(1);
        last = sheet.rows().stream()
                .mapToInt(row -> row.cells().get(row.cells().size() - 1).column())
                .max()
                .orElse(1);
    }

    /** The lines: one for each row that has cells, more where a cell holds line feeds. */
    static List<Line> of(Sheet sheet) throws UnreadableException {
        SheetText text = new SheetText(sheet);
        for (SheetRow row : sheet.rows()) {
            text.row(row);
        }
        return text.lines.lines();
    }

    private void row(SheetRow row) throws UnreadableException {
        int column = first;
        for (Cell cell : row.cells()) {
            for (; column < cell.column(); column++) {
                line.add(new Piece(",", Locator.SheetCells.of(sheet, column, row.number()), 1));
            }
            cell(cell);
        }
        for (; column < last; column++) {
            line.add(new Piece(",", Locator.SheetCells.of(sheet, column, row.number()), 1));
        }
        endLine();
    }

    private void cell(Cell cell) throws UnreadableException {
        String text = cell.value().text();
        boolean quoted = text.isEmpty() || text.chars().anyMatch(c -> ",;\t\"\n".indexOf(c) >= 0);
        String written = quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
        String[] parts = written.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                endLine();
            }
            line.add(new Piece(parts[i], cell.place(sheet), 1));
        }
    }

    private void endLine() throws UnreadableException {
        lines.add(line);
        line = new ArrayList<>();
    }
}
