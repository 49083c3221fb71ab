package no.tjenesteinnsikt.dashboard.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook with the rows on one sheet and what they are on another. Rows are written as they come. Excel holds 15
 * digits of a number: one with more stands as text, so that none is lost.
 */
public final class GridXlsx implements AutoCloseable {
    /** The most rows of a sheet, the heading left out. */
    public static final int MOST_ROWS = 1_048_575;

    private static final int DIGITS = 15;
    private static final int FLUSH_EVERY = 1_000;
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDE = 90;
    private static final double NARROW = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private final List<Grid.Heading> headings;
    private int rows;
    private boolean full;

    /**
     * Begins a workbook.
     *
     * @param out is not closed
     */
    public GridXlsx(OutputStream out, List<Grid.Heading> headings) {
        this.book = new Workbook(out, "Tjenesteinnsikt", null);
        this.sheet = book.newWorksheet("Resultat");
        this.headings = List.copyOf(headings);
        for (int i = 0; i < headings.size(); i++) {
            sheet.value(0, i, headings.get(i).name());
            sheet.style(0, i).bold().set();
            sheet.width(i, NARROW);
        }
        sheet.freezePane(0, 1);
    }

    /** Writes a row; one that the sheet has no room for is left out, which {@link #finish} says. */
    public void row(List<@Nullable String> values) throws IOException {
        if (rows == MOST_ROWS) {
            full = true;
            return;
        }
        rows++;
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null) {
                cell(i, value);
            }
        }
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, String value) {
        Grid.Kind kind = headings.get(column).kind();
        if (kind == Grid.Kind.NUMBER && isExact(value)) {
            sheet.value(rows, column, new BigDecimal(value));
        } else if (kind == Grid.Kind.BOOLEAN) {
            sheet.value(rows, column, Boolean.valueOf(value));
        } else {
            sheet.value(rows, column, value.length() <= LONGEST_CELL ? value : value.substring(0, LONGEST_CELL));
        }
    }

    private static boolean isExact(String value) {
        return value.matches("-?\\d+(\\.\\d+)?")
                && new BigDecimal(value).stripTrailingZeros().precision() <= DIGITS;
    }

    /**
     * Writes the sheet that says what the rows are, and ends the workbook.
     *
     * @param facts pairs of label and text
     */
    public void finish(List<List<String>> facts) throws IOException {
        sheet.finish();
        Worksheet about = book.newWorksheet("Om resultatet");
        List<List<String>> all = new ArrayList<>(facts);
        all.add(List.of("Rader", Integer.toString(rows)));
        if (full) {
            all.add(List.of(
                    "Ikke alle radene", "Et regneark har plass til " + MOST_ROWS + " rader: bruk CSV eller Parquet."));
        }
        for (int i = 0; i < all.size(); i++) {
            about.value(i, 0, all.get(i).get(0));
            about.style(i, 0).bold().set();
            about.value(i, 1, all.get(i).get(1));
            about.style(i, 1).wrapText(true).set();
        }
        about.width(0, NARROW);
        about.width(1, WIDE);
        about.finish();
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
