package no.tjenesteinnsikt.dashboard.view;

import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.dashboard.text.NameSearch;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * Which indicators a reader asks for.
 *
 * @param search words that stand in the id, the title, the question or the definition; empty for all
 * @param theme the theme, empty for all
 * @param aggregation what the value is, empty for all
 * @param values {@link #WITH} or {@link #WITHOUT}, empty for all
 */
public record IndicatorWanted(String search, String theme, String aggregation, String values) {
    /** Everything. */
    public static final IndicatorWanted ALL = new IndicatorWanted("", "", "", "");

    static final String WITH = "med";
    static final String WITHOUT = "uten";

    /** One of the ways to narrow the list. */
    enum Part {
        THEME,
        AGGREGATION,
        VALUES
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether an indicator is asked for, by all parts but one. */
    boolean takesBut(Part left, Row indicator, boolean hasValues) {
        return finds(indicator)
                && (left == Part.THEME || takes(theme, indicator.text("theme")))
                && (left == Part.AGGREGATION || takes(aggregation, indicator.text("aggregation")))
                && (left == Part.VALUES || takes(values, hasValues ? WITH : WITHOUT));
    }

    /** Whether an indicator is asked for. */
    boolean takes(Row indicator, boolean hasValues) {
        return takesBut(Part.VALUES, indicator, hasValues) && takes(values, hasValues ? WITH : WITHOUT);
    }

    private boolean finds(Row indicator) {
        NameSearch words = new NameSearch(search);
        String text = String.join(
                " ",
                Stream.concat(
                                Stream.of(indicator.text("indicator_id"), indicator.text("unit")),
                                List.of("title_nb", "title_nn", "title_en", "question_nb", "question_nn", "question_en")
                                        .stream()
                                        .map(indicator::text))
                        .toList());
        return words.isEmpty() || words.finds(text + " " + indicator.text("definition_nb"));
    }

    private static boolean takes(String wanted, String actual) {
        return wanted.isEmpty() || wanted.equals(actual);
    }
}
