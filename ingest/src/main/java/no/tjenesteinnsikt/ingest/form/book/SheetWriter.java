package no.tjenesteinnsikt.ingest.form.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/** Writes a sheet from above. Columns and rows count from 1. */
public final class SheetWriter {
    private static final double LINE = 13.5;
    private static final double TALLEST = 400;
    private static final int MOST_CHARACTERS = 32_767;
    private static final String CUT = " … (forkortet: en celle tar høyst 32 767 tegn)";

    private final Worksheet sheet;
    private final Map<String, Range> lists;
    private final double[] widths;
    private int row;

    SheetWriter(Worksheet sheet, Map<String, Range> lists, double... widths) {
        this.sheet = sheet;
        this.lists = lists;
        this.widths = widths;
        for (int i = 0; i < widths.length; i++) {
            sheet.width(i, widths[i]);
        }
        sheet.hideGridLines();
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.protect(
                "",
                SheetProtectionOption.SHEET,
                SheetProtectionOption.OBJECTS,
                SheetProtectionOption.SCENARIOS,
                SheetProtectionOption.DELETE_COLUMNS,
                SheetProtectionOption.INSERT_COLUMNS,
                SheetProtectionOption.DELETE_ROWS,
                SheetProtectionOption.INSERT_ROWS);
    }

    /** The row that is being written. */
    public int row() {
        return row;
    }

    /** Goes to the next row. */
    public SheetWriter next() {
        row++;
        return this;
    }

    /** Goes on below an empty row. */
    public SheetWriter gap() {
        row++;
        sheet.rowHeight(row - 1, 8);
        return this;
    }

    /** Writes a text. An empty one only has its look. */
    public SheetWriter text(int column, String text, Look look) {
        if (!text.isEmpty()) {
            sheet.value(row - 1, column - 1, fitting(text));
        }
        look.on(sheet.style(row - 1, column - 1));
        return this;
    }

    /** The text, cut with a word of it where it is longer than any program takes. */
    private static String fitting(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS - CUT.length()) + CUT;
    }

    /** Writes a number. */
    public SheetWriter number(int column, BigDecimal number, Look look) {
        sheet.value(row - 1, column - 1, number);
        look.on(sheet.style(row - 1, column - 1));
        return this;
    }

    /** Writes a day. */
    public SheetWriter day(int column, LocalDate day, Look look) {
        sheet.value(row - 1, column - 1, day);
        look.on(sheet.style(row - 1, column - 1));
        return this;
    }

    /** Writes what the workbook is to work out. */
    public SheetWriter formula(int column, String formula, Look look) {
        sheet.formula(row - 1, column - 1, escaped(formula));
        look.on(sheet.style(row - 1, column - 1));
        return this;
    }

    /** The library writes formulas as they are; in the file's XML they need this. */
    private static String escaped(String formula) {
        return formula.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The heading of a part, over the columns from the second to the last. */
    public SheetWriter section(String text) {
        next();
        for (int column = 2; column <= widths.length; column++) {
            text(column, column == 2 ? text : "", Look.SECTION);
        }
        sheet.rowHeight(row - 1, 20);
        return this;
    }

    /** The headings of a table's columns, from the second on. */
    public SheetWriter heads(List<String> heads) {
        next();
        for (int i = 0; i < heads.size(); i++) {
            text(i + 2, heads.get(i), Look.HEAD);
        }
        return this;
    }

    /** Makes the row as tall as its longest text needs, and at least some lines. */
    public SheetWriter tall(int fewestLines, Map<Integer, String> textsByColumn) {
        int lines = fewestLines;
        for (Map.Entry<Integer, String> text : textsByColumn.entrySet()) {
            lines = Math.max(lines, lines(text.getValue(), widths[text.getKey() - 1]));
        }
        sheet.rowHeight(row - 1, Math.min(TALLEST, lines * LINE + 4));
        return this;
    }

    private static int lines(String text, double width) {
        return text.lines()
                .mapToInt(line -> 1 + (int) (line.length() / Math.max(1, width * 0.95)))
                .sum();
    }

    /** The cells of a column take one of a list. */
    public SheetWriter choose(int column, int lastRow, CodeList list) {
        String words = String.join(", ", list.words());
        range(column, lastRow)
                .validateWithList(listed(list))
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("Velg fra listen")
                .error(words.length() > 180 ? "Velg et av valgene i listen." : "Velg: " + words + ".")
                .showErrorMessage(true);
        return this;
    }

    /** The cells of a column propose a list, and take other words too. */
    public SheetWriter propose(int column, int lastRow, CodeList list) {
        range(column, lastRow)
                .validateWithList(listed(list))
                .errorStyle(DataValidationErrorStyle.INFORMATION)
                .errorTitle("Ikke i listen")
                .error("Det går også an å skrive noe annet.")
                .showErrorMessage(false);
        return this;
    }

    /** The cells of a column take a number that is not below zero. */
    public SheetWriter onlyNumbers(int column, int lastRow) {
        return onlyWhere(column, lastRow, "AND(ISNUMBER(%1$s),%1$s>=0)", "Skriv et tall, for eksempel 12 eller 9,4.");
    }

    /** The cells of a column take a day. */
    public SheetWriter onlyDays(int column, int lastRow) {
        return onlyWhere(column, lastRow, "AND(ISNUMBER(%1$s),%1$s>36525)", "Skriv en dato, for eksempel 14.02.2025.");
    }

    private SheetWriter onlyWhere(int column, int lastRow, String rule, String message) {
        String cell = letter(column) + row;
        range(column, lastRow)
                .validateWithFormula(escaped(String.format(rule, cell)))
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle("Kan ikke brukes her")
                .error(message)
                .showErrorMessage(true);
        return this;
    }

    private Range listed(CodeList list) {
        Range range = lists.get(list.name());
        if (range == null) {
            throw new IllegalArgumentException("Cannot find list " + list.name());
        }
        return range;
    }

    private Range range(int column, int lastRow) {
        return sheet.range(row - 1, column - 1, lastRow - 1, column - 1);
    }

    /** Keeps the rows above the next one in sight, and prints the present one on every page. */
    public SheetWriter freeze() {
        sheet.freezePane(0, row);
        sheet.repeatRows(row - 1);
        return this;
    }

    /** The colour of the tab. */
    public SheetWriter tab(String colour) {
        sheet.setTabColor(colour);
        return this;
    }

    /** The address of a cell of the present row. */
    public String address(int column) {
        return letter(column) + row;
    }

    /** A column's letter; the sheets have fewer than 26 columns. */
    public static String letter(int column) {
        return String.valueOf((char) ('A' + column - 1));
    }
}
