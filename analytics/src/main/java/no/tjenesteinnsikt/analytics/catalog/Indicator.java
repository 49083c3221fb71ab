package no.tjenesteinnsikt.analytics.catalog;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The definition of an indicator.
 *
 * @param id snake case, English, unique in a catalogue
 * @param version rises with every change that can change a number
 * @param theme the folder that it stands in
 * @param title what a reader sees
 * @param question the question that it answers
 * @param meaning its definition in words
 * @param categories the words for each category that the indicator itself names; empty where the lake names them
 * @param method how it is computed
 * @param people how its values tell of numbers of people, which a dataset may hide; no part of what it computes
 * @param texts its SQL
 */
public record Indicator(
        String id,
        int version,
        String theme,
        Wording title,
        Wording question,
        Meaning meaning,
        Map<String, Wording> categories,
        Method method,
        People people,
        Texts texts) {

    /**
     * How an indicator is computed.
     *
     * @param measure how a value is made from columns
     * @param aggregation how a value adds up from its evidence
     * @param direction what a higher value means
     * @param interval the interval beside a value
     * @param periodType the kind of year that its values are about
     */
    public record Method(
            Measure measure,
            Aggregation aggregation,
            Direction direction,
            IntervalMethod interval,
            PeriodType periodType) {}

    public Indicator {
        if (!id.matches("[a-z][a-z0-9_]*") || !theme.matches("[a-z][a-z0-9_]*") || version < 1) {
            throw new IllegalArgumentException("Cannot name an indicator: " + theme + "/" + id + " version " + version);
        }
        categories = Map.copyOf(categories);
    }

    /**
     * The indicator of a row that {@link #row} made, so that what was published can be computed again by its own
     * definition. The words for its categories stand beside the values; here there are none.
     */
    public static Indicator of(Row row) {
        return new Indicator(
                row.text("indicator_id"),
                (Integer) row.get("indicator_version").orElseThrow(),
                row.text("theme"),
                wording(row, "title"),
                wording(row, "question"),
                new Meaning(
                        row.text("definition_nb"),
                        row.get("numerator_nb").map(Object::toString).orElse(null),
                        row.get("denominator_nb").map(Object::toString).orElse(null),
                        row.text("unit"),
                        row.text("basis_nb"),
                        row.text("limits_nb"),
                        Conditions.of(row)),
                Map.of(),
                new Method(
                        Measure.of(row.text("measure")),
                        Aggregation.of(row.text("aggregation")),
                        Direction.of(row.text("direction")),
                        IntervalMethod.of(row.text("interval")),
                        PeriodType.of(row.text("period_type"))),
                People.DERIVED,
                new Texts(row.text("sql"), row.text("evidence_sql")));
    }

    private static Wording wording(Row row, String column) {
        return new Wording(row.text(column + "_nb"), row.text(column + "_nn"), row.text(column + "_en"));
    }

    /** The measure. */
    public Measure measure() {
        return method.measure();
    }

    /** The indicator as a row of the table {@code indicator}. */
    public Row row() {
        Row.Builder row = Row.of(ResultTables.INDICATOR)
                .set("indicator_id", id)
                .set("indicator_version", version)
                .set("theme", theme)
                .set("title_nb", title.nb())
                .set("title_nn", title.nn())
                .set("title_en", title.en())
                .set("question_nb", question.nb())
                .set("question_nn", question.nn())
                .set("question_en", question.en())
                .set("definition_nb", meaning.definition())
                .set("numerator_nb", meaning.numerator())
                .set("denominator_nb", meaning.denominator())
                .set("unit", meaning.unit())
                .set("measure", method.measure().code())
                .set("aggregation", method.aggregation().code())
                .set("direction", method.direction().code())
                .set("interval", method.interval().code())
                .set("period_type", method.periodType().code())
                .set("basis_nb", meaning.basis())
                .set("limits_nb", meaning.limits())
                .set("sql", texts.sql())
                .set("evidence_sql", texts.evidenceSql());
        meaning.conditions().write(row);
        return row.build();
    }

    /** All that the definition says, in one text that is the same on every machine. */
    String canonical() {
        String words = new TreeMap<>(categories)
                .entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n"));
        return String.join(
                "\u0000",
                id,
                Integer.toString(version),
                theme,
                title.toString(),
                question.toString(),
                meaning.toString(),
                words,
                method.toString(),
                texts.sql(),
                texts.evidenceSql());
    }
}
