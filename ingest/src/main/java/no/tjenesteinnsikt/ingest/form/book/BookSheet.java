package no.tjenesteinnsikt.ingest.form.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.document.Cell.TextValue;
import no.tjenesteinnsikt.ingest.document.Sheet;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.lake.Locator.SheetCells;

/** A sheet in which cells are found by the words beside or above them, not by where they once stood. */
public final class BookSheet {
    private static final int LONGEST_LABEL = 200;

    private static final String FIRST_CELL = "A1";

    private final Sheet sheet;
    private final String prefix;
    private final Map<Integer, SheetRow> rows = new HashMap<>();
    private final Map<String, Cell> labels = new HashMap<>();

    public BookSheet(Sheet sheet) {
        this.sheet = sheet;
        String start = SheetCells.of(sheet.name(), 1, 1).locator();
        prefix = start.substring(0, start.length() - FIRST_CELL.length());
        for (SheetRow row : sheet.rows()) {
            rows.put(row.number(), row);
            for (Cell cell : row.cells()) {
                if (cell.value() instanceof TextValue text && text.text().length() <= LONGEST_LABEL) {
                    labels.putIfAbsent(plain(text.text()), cell);
                }
            }
        }
    }

    /** The sheet's name as its tab says. */
    public String name() {
        return sheet.name();
    }

    /** The rows that have cells, in order. */
    public List<SheetRow> rows() {
        return sheet.rows();
    }

    /** Whether a cell has this text and nothing else. */
    public boolean has(String label) {
        return labels.containsKey(plain(label));
    }

    /** The first cell with this text. */
    public Optional<Cell> label(String label) {
        return Optional.ofNullable(labels.get(plain(label)));
    }

    /** The cell to the right of a label; empty where the sheet lacks the label. */
    public Optional<BookCell> beside(String label) {
        return label(label).map(cell -> at(cell.row(), cell.column() + 1));
    }

    /** The cell at a place, with or without something in it. */
    public BookCell at(int row, int column) {
        Optional<Cell> cell = Optional.ofNullable(rows.get(row)).flatMap(r -> r.cell(column));
        return new BookCell(prefix + SheetCells.letters(column) + row, cell);
    }

    /** Whether nothing stands at a place, or only blanks. */
    boolean isEmpty(int row, int column) {
        return Optional.ofNullable(rows.get(row))
                .flatMap(r -> r.cell(column))
                .filter(cell -> !cell.value().text().isBlank())
                .isEmpty();
    }

    /** The place of a row's cells from one column to another. */
    public String place(int row, int firstColumn, int lastColumn) {
        String last = firstColumn == lastColumn ? "" : ":" + SheetCells.letters(lastColumn) + row;
        return prefix + SheetCells.letters(firstColumn) + row + last;
    }

    /** The place of the sheet's first cell, for what is said of the sheet as a whole. */
    public String start() {
        return SheetCells.of(sheet.name(), 1, 1).locator();
    }

    /** Every row that is the heading of a table with at least these columns. */
    public List<BookTable> tables(List<String> wanted) {
        List<BookTable> tables = new ArrayList<>();
        for (SheetRow row : sheet.rows()) {
            Map<String, Integer> columns = heads(row);
            if (wanted.stream().allMatch(head -> columns.containsKey(plain(head)))) {
                tables.add(new BookTable(this, row.number(), columns));
            }
        }
        return tables;
    }

    private static Map<String, Integer> heads(SheetRow row) {
        Map<String, Integer> columns = new HashMap<>();
        for (Cell cell : row.cells()) {
            if (cell.value() instanceof TextValue text && text.text().length() <= LONGEST_LABEL) {
                columns.putIfAbsent(plain(text.text()), cell.column());
            }
        }
        return columns;
    }

    /** A text as labels are compared. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00A0';
            if (!blank) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        String stripped = plain.toString().strip();
        boolean marked = stripped.endsWith(":") || stripped.endsWith("*");
        String label = marked ? stripped.substring(0, stripped.length() - 1).strip() : stripped;
        return label.toLowerCase(Locale.ROOT);
    }
}
