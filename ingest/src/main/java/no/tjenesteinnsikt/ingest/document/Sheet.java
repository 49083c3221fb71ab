package no.tjenesteinnsikt.ingest.document;

import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook.
 *
 * @param name its name
 * @param visibility whether a reader of the workbook sees it
 * @param rows the rows that have cells, in their order
 */
public record Sheet(String name, Visibility visibility, List<SheetRow> rows) {
    public Sheet {
        rows = List.copyOf(rows);
    }

    /** Whether a sheet is shown. */
    public enum Visibility {
        VISIBLE,
        HIDDEN
    }

    /**
     * A row of a sheet.
     *
     * @param number from 1
     * @param cells those that are not empty, by column
     */
    public record SheetRow(int number, List<Cell> cells) {
        public SheetRow {
            cells = List.copyOf(cells);
        }

        /** The cell of a column, from 1; empty where nothing stands there. */
        public Optional<Cell> cell(int column) {
            return cells.stream().filter(cell -> cell.column() == column).findFirst();
        }
    }

    /** The cell at a place, both from 1; empty where nothing stands there. */
    public Optional<Cell> cell(int row, int column) {
        return rows.stream().filter(r -> r.number() == row).findFirst().flatMap(r -> r.cell(column));
    }
}
