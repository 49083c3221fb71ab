package no.tjenesteinnsikt.dashboard.view.query;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A year from which the numbers of a table are no longer what they were, because the form asks for something else.
 *
 * @param table the table
 * @param from the first year of the new form
 * @param key the text that says why
 */
record SeriesBreak(String table, int from, String key) {
    private static final List<SeriesBreak> ALL = List.of(
            new SeriesBreak("activity", 2024, "queries.break.activity"),
            new SeriesBreak("evaluation_answer", 2024, "queries.break.questions"),
            new SeriesBreak("reference_group", 2024, "queries.break.group"),
            new SeriesBreak("reference_group_answer", 2024, "queries.break.group"),
            new SeriesBreak("reference_group_answer", 2020, "queries.break.regions"));

    /** The breaks that a statement may come across: those of the tables that its text names. */
    static List<SeriesBreak> of(String sql) {
        return ALL.stream().filter(one -> names(sql, one.table())).toList();
    }

    /** Whether a text names a table. A name in a comment counts too: a line too few is better than one too many. */
    static boolean names(String sql, String word) {
        return Pattern.compile("(?i)(?<![\\w$])" + word + "(?!\\w)")
                .matcher(sql)
                .find();
    }
}
