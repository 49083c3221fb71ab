package no.tjenesteinnsikt.ingest.lake;

import java.util.Optional;

/**
 * A place in a document, as {@code locator} writes it: what a row was read from. Lines of a text are a {@link Place};
 * the other formats have places of their own.
 */
public sealed interface Locator
        permits Place, Locator.Page, Locator.Paragraphs, Locator.TableCells, Locator.SheetCells, Locator.Passage {

    /** The place as the lake writes it. */
    String locator();

    /** Reads what {@link #locator()} writes; an {@link IllegalArgumentException} where it is none. */
    static Locator read(String locator) {
        return LocatorGrammar.read(locator);
    }

    /** Reads what anybody wrote; empty where it is no place. */
    static Optional<Locator> search(String locator) {
        try {
            return Optional.of(read(locator));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Lines of a page: {@code p3:L12}, {@code p3:L12-14:C3-5}. A range that runs over the end of the page counts on: the
     * first line of the next page is one more than the last of this one.
     *
     * @param page from 1
     * @param lines counted from the top of the page
     */
    record Page(int page, Place lines) implements Locator {
        public Page {
            positive(page, "page");
        }

        @Override
        public String locator() {
            return "p" + page + ":" + lines.locator();
        }
    }

    /**
     * Paragraphs outside tables: {@code ¶7}, {@code ¶7-9}, {@code ¶7:C3-5}.
     *
     * @param first from 1, empty paragraphs counted
     * @param last included
     * @param from first character in the first one, from 1; 0 means whole paragraphs
     * @param to last character in the last one, included; 0 means whole paragraphs
     */
    record Paragraphs(int first, int last, int from, int to) implements Locator {
        public Paragraphs {
            first = new Place(first, last, from, to).firstLine();
        }

        @Override
        public String locator() {
            return "¶" + (first == last ? String.valueOf(first) : first + "-" + last) + characters(from, to);
        }
    }

    /**
     * Cells of a table in a text document: {@code T1R2C3}, {@code T1R2C3-R4C1}, {@code T1R2C3:C5-9}.
     *
     * @param table from 1, in the order in which tables begin
     * @param first the first cell
     * @param last the last cell, included, not before the first
     * @param from first character in the first cell, from 1; 0 means whole cells
     * @param to last character in the last cell, included; 0 means whole cells
     */
    record TableCells(int table, Cell first, Cell last, int from, int to) implements Locator {
        public TableCells {
            positive(table, "table");
            boolean ordered = last.row > first.row || (last.row == first.row && last.column >= first.column);
            boolean characters = (from == 0 && to == 0) || (from >= 1 && to >= (first.equals(last) ? from : 1));
            if (!ordered || !characters) {
                throw new IllegalArgumentException(
                        "Cannot point at cells " + first + " to " + last + ", characters " + from + "-" + to);
            }
        }

        /** One whole cell. */
        public static TableCells of(int table, int row, int column) {
            Cell cell = new Cell(row, column);
            return new TableCells(table, cell, cell, 0, 0);
        }

        @Override
        public String locator() {
            return "T" + table + first.locator() + (first.equals(last) ? "" : "-" + last.locator())
                    + characters(from, to);
        }

        /**
         * A cell of a table.
         *
         * @param row from 1
         * @param column from 1; of merged cells the first
         */
        public record Cell(int row, int column) {
            public Cell {
                positive(row, "row");
                positive(column, "column");
            }

            String locator() {
                return "R" + row + "C" + column;
            }
        }
    }

    /**
     * Cells of a sheet: {@code Ark1!C7}, {@code 'Om senteret'!C7:D9}. A name with other characters than letters, digits,
     * full stops and underscores stands between apostrophes, and an apostrophe in it twice.
     *
     * @param sheet the sheet's name, at most {@link #LONGEST_NAME} characters
     * @param firstColumn from 1
     * @param firstRow from 1
     * @param lastColumn included
     * @param lastRow included
     */
    record SheetCells(String sheet, int firstColumn, int firstRow, int lastColumn, int lastRow) implements Locator {
        /** Excel allows 31 characters, other programs more. */
        public static final int LONGEST_NAME = 100;

        public SheetCells {
            positive(firstColumn, "column");
            positive(firstRow, "row");
            if (sheet.isEmpty() || sheet.length() > LONGEST_NAME || lastColumn < firstColumn || lastRow < firstRow) {
                throw new IllegalArgumentException("Cannot point at cells of sheet «" + sheet + "»");
            }
        }

        /** One cell. */
        public static SheetCells of(String sheet, int column, int row) {
            return new SheetCells(sheet, column, row, column, row);
        }

        @Override
        public String locator() {
            boolean plain = sheet.matches("[\\p{L}\\p{N}_.]+");
            String name = plain ? sheet : "'" + sheet.replace("'", "''") + "'";
            String start = letters(firstColumn) + firstRow;
            boolean one = firstColumn == lastColumn && firstRow == lastRow;
            return name + "!" + start + (one ? "" : ":" + letters(lastColumn) + lastRow);
        }

        /** A column's letters: 1 is A, 27 is AA. */
        public static String letters(int column) {
            StringBuilder letters = new StringBuilder();
            for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
                letters.insert(0, (char) ('A' + (rest - 1) % 26));
            }
            return letters.toString();
        }
    }

    /**
     * From a place of one kind to a place of another: {@code ¶7-T1R2C3}.
     *
     * @param first where it begins
     * @param last where it ends
     */
    record Passage(Locator first, Locator last) implements Locator {
        public Passage {
            if (first instanceof Passage || last instanceof Passage) {
                throw new IllegalArgumentException("Cannot make a passage of passages");
            }
        }

        @Override
        public String locator() {
            return first.locator() + "-" + last.locator();
        }
    }

    private static String characters(int from, int to) {
        return from == 0 ? "" : ":C" + from + "-" + to;
    }

    private static void positive(int number, String what) {
        if (number < 1) {
            throw new IllegalArgumentException("Cannot point at " + what + " " + number);
        }
    }
}
