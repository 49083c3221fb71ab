package no.tjenesteinnsikt.ingest.form.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * A row of the appendix before its cells are understood.
 *
 * @param label what the row is
 * @param place from the label to the last cell, whole lines
 * @param tokens what stands where cells stand
 * @param perhapsPages those tokens that may be page numbers
 */
record ScannedRow(RowLabel label, TextPlace place, List<Token> tokens, Set<Token> perhapsPages) {
    private static final int MOST_PAGES = 6;

    ScannedRow {
        tokens = List.copyOf(tokens);
        perhapsPages = Set.copyOf(perhapsPages);
    }

    /** All ways to see the tokens as cells: each number at the edge of a page may be a cell or the page's number. */
    List<List<Token>> ways() {
        if (perhapsPages.size() > MOST_PAGES) {
            return List.of(tokens);
        }
        List<List<Token>> ways = List.of(List.of());
        for (Token token : tokens) {
            List<List<Token>> longer = new ArrayList<>();
            for (List<Token> way : ways) {
                List<Token> with = new ArrayList<>(way);
                with.add(token);
                longer.add(with);
                if (perhapsPages.contains(token)) {
                    longer.add(way);
                }
            }
            ways = longer;
        }
        return ways;
    }
}
