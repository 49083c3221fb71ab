package no.tjenesteinnsikt.ingest.form.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of a sheet, by its heading.
 *
 * @param sheet on which it stands
 * @param headRow the row of its heading
 * @param columns the column of each heading, as labels are compared
 */
public record BookTable(BookSheet sheet, int headRow, Map<String, Integer> columns) {
    public BookTable {
        columns = Map.copyOf(columns);
    }

    /** The column under a heading. */
    public Optional<Integer> column(String head) {
        return Optional.ofNullable(columns.get(BookSheet.plain(head)));
    }

    /** The cell of a row under a heading; an empty one where the table lacks the heading. */
    public BookCell cell(int row, String head) {
        return column(head)
                .map(column -> sheet.at(row, column))
                .orElseGet(() -> new BookCell(place(row, List.of()), Optional.empty()));
    }

    /** Whether nothing stands under these headings. */
    public boolean isEmpty(int row, List<String> heads) {
        return heads.stream()
                .allMatch(head ->
                        column(head).map(column -> sheet.isEmpty(row, column)).orElse(true));
    }

    /** The place of a row, from the first of these headings to the last. */
    public String place(int row, List<String> heads) {
        int first = heads.stream()
                .flatMap(h -> column(h).stream())
                .mapToInt(c -> c)
                .min()
                .orElse(1);
        int last = heads.stream()
                .flatMap(h -> column(h).stream())
                .mapToInt(c -> c)
                .max()
                .orElse(1);
        return sheet.place(row, first, last);
    }
}
