package no.tjenesteinnsikt.dashboard.chart;

import java.util.List;
import no.tjenesteinnsikt.dashboard.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The table that says the same as a chart.
 *
 * @param caption what the table holds
 * @param columns its headings; the first column names the rows
 * @param rows its rows, one cell for each column
 */
public record ChartTable(String caption, List<Heading> columns, List<List<Cell>> rows) {
    public ChartTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Cannot put " + row.size() + " cells under " + columns.size() + " headings");
            }
        }
    }

    /** What stands in a column. */
    public enum Align {
        TEXT(""),
        NUMBER("ti-number");

        private final String style;

        Align(String style) {
            this.style = style;
        }

        /** The class of the style sheet. */
        public String style() {
            return style;
        }
    }

    /** The heading of a column. */
    public record Heading(String text, Align align) {}

    /**
     * A cell.
     *
     * @param text what it says
     * @param link where it leads, empty where nowhere
     * @param lang the language of the text, null where it is the page's
     */
    public record Cell(String text, String link, @Nullable String lang) {
        /** A cell in the language of the page. */
        public Cell(String text, String link) {
            this(text, link, null);
        }

        /** A cell that leads nowhere and says what a document says. */
        static Cell ofSource(String text, Texts texts) {
            return new Cell(text, "", texts.langOfSources());
        }

        /** A cell that leads nowhere. */
        public static Cell of(String text) {
            return new Cell(text, "");
        }
    }
}
