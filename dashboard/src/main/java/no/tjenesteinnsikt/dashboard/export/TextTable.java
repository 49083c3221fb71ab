package no.tjenesteinnsikt.dashboard.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligned columns for a terminal: numbers to the right, NULL written so, one line for each row. */
final class TextTable {
    private static final String NULL = "NULL";
    private static final String GAP = "  ";
    private static final int WIDEST = 80;

    private final Grid grid;
    private final int[] widths;

    TextTable(Grid grid) {
        this.grid = grid;
        this.widths = new int[grid.headings().size()];
        measure(grid.headings().stream().map(Grid.Heading::name).toList());
        grid.rows().forEach(this::measure);
    }

    private void measure(List<? extends @Nullable String> line) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], length(shown(line.get(i))));
        }
    }

    void write(Appendable out) throws IOException {
        line(grid.headings().stream().map(Grid.Heading::name).toList(), out);
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            rule.append(i == 0 ? "" : GAP).append("-".repeat(widths[i]));
        }
        out.append(rule).append('\n');
        for (List<@Nullable String> row : grid.rows()) {
            line(row, out);
        }
    }

    private void line(List<? extends @Nullable String> values, Appendable out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String value = shown(values.get(i));
            String space = " ".repeat(widths[i] - length(value));
            boolean right = grid.headings().get(i).kind() == Grid.Kind.NUMBER;
            line.append(i == 0 ? "" : GAP).append(right ? space + value : value + space);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /** A terminal must not obey what stands in a cell: control characters are shown, not sent. */
    private static String shown(@Nullable String value) {
        if (value == null) {
            return NULL;
        }
        String clean = value.replaceAll("\\R", "↵").replaceAll("[\\p{Cntrl}\\p{Cf}]", "�");
        return length(clean) <= WIDEST ? clean : clean.substring(0, clean.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
