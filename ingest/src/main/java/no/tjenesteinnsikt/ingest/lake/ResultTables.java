package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.big;
import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.plain;

import java.util.List;

/** What is computed from a snapshot and published with it. */
public final class ResultTables {
    private static final List<String> PERIOD_TYPES = List.of("report_year", "assessment_year", "calendar_year", "none");

    public static final Table INDICATOR = plain(
            "indicator",
            "Én indikator og hva den betyr.",
            "One indicator and what it means.",
            List.of("indicator_id"),
            id("indicator_id", "Indikatoren.", "The indicator."),
            whole("indicator_version", Unit.COUNT, "Versjonen av definisjonen.", "The version of the definition."),
            text("theme", "Temaet.", "The theme."),
            text("title_nb", "Tittelen på bokmål.", "The title in bokmål."),
            text("title_nn", "Tittelen på nynorsk.", "The title in nynorsk."),
            text("title_en", "Tittelen på engelsk.", "The title in English."),
            text("question_nb", "Spørsmålet indikatoren svarer på.", "The question that the indicator answers."),
            text("question_nn", "Spørsmålet på nynorsk.", "The question in nynorsk."),
            text("question_en", "Spørsmålet på engelsk.", "The question in English."),
            text("definition_nb", "Definisjonen.", "The definition."),
            text("numerator_nb", "Telleren.", "The numerator.").optional(),
            text("denominator_nb", "Nevneren.", "The denominator.").optional(),
            text("unit", "Enheten.", "The unit."),
            code(
                    "measure",
                    List.of(
                            "count",
                            "quantity",
                            "mean",
                            "share",
                            "correlation",
                            "rate",
                            "gini",
                            "variation",
                            "trend",
                            "deviation"),
                    "Hvordan verdien er regnet ut.",
                    "How the value is computed."),
            code(
                    "aggregation",
                    List.of(
                            "sum",
                            "share",
                            "mean",
                            "ratio",
                            "median",
                            "min",
                            "max",
                            "correlation",
                            "rate",
                            "gini",
                            "variation",
                            "trend",
                            "deviation"),
                    "Hvordan verdien legges sammen fra radene bak den.",
                    "How the value adds up from the rows behind it."),
            code(
                    "direction",
                    List.of("higher_is_better", "lower_is_better", "none"),
                    "Om høyere er bedre, lavere er bedre, eller ingen av delene.",
                    "Whether higher is better, lower is better, or neither."),
            text("interval", "Intervallmetoden.", "The interval method.").optional(),
            code("period_type", PERIOD_TYPES, "Hva slags år verdiene gjelder.", "The kind of year of its values."),
            text(
                    "basis_nb",
                    "Hva indikatoren bygger på i lov eller rapport.",
                    "The indicator's legal or report basis."),
            text("limits_nb", "Hva indikatoren ikke sier.", "What the indicator does not say."),
            text("sources", "Tabellene som grunnlaget er hentet fra.", "The tables that the evidence reads.")
                    .optional(),
            whole(
                            "valid_from",
                            Unit.CALENDAR_YEAR,
                            "Det første året definisjonen er laget for.",
                            "The first year that the definition is made for.")
                    .optional(),
            whole(
                            "valid_to",
                            Unit.CALENDAR_YEAR,
                            "Det siste året definisjonen er laget for.",
                            "The last year that the definition is made for.")
                    .optional(),
            whole(
                            "minimum_denominator",
                            Unit.COUNT,
                            "Med færre enn så mange i nevneren sies det at tallet bygger på få.",
                            "With fewer than so many in the denominator a value is said to rest on few.")
                    .optional(),
            text(
                            "checks",
                            "Påstander som holder for hver vist verdi, prøvd før publisering.",
                            "Statements that hold of every value shown, tried before publishing.")
                    .optional(),
            text("sql", "Spørringen over grunnlaget.", "The query over the evidence."),
            text("evidence_sql", "Spørringen som henter grunnlaget.", "The query that fetches the evidence."));

    public static final Table INDICATOR_VALUE = plain(
            "indicator_value",
            "Én verdi av en indikator.",
            "One value of an indicator.",
            List.of("indicator_id", "period_type", "period", "series", "service_id", "region_id", "kind", "category"),
            id("indicator_id", "Indikatoren.", "The indicator."),
            whole("indicator_version", Unit.COUNT, "Versjonen av definisjonen.", "The version of the definition."),
            code("period_type", PERIOD_TYPES, "Hva slags år perioden er.", "What kind of year the period is."),
            whole("period", Unit.CALENDAR_YEAR, "Året verdien gjelder.", "The year that the value is about.")
                    .optional(),
            text(
                    "series",
                    "Serien; verdier bindes sammen med en linje bare innenfor én serie.",
                    "The series; values are joined by a line only within one."),
            Columns.service().optional(),
            Columns.region().optional(),
            text("kind", "Hva slags tjeneste verdien gjelder.", "The kind of service that the value is about.")
                    .optional(),
            text("category", "Inndelingen innenfor indikatoren.", "The breakdown within the indicator.")
                    .optional(),
            text("category_nb", "Kategorien i ord på bokmål.", "The category in words, bokmål.")
                    .optional(),
            text("category_nn", "Kategorien i ord på nynorsk.", "The category in words, nynorsk.")
                    .optional(),
            text("category_en", "Kategorien i ord på engelsk.", "The category in words, English.")
                    .optional(),
            number("value", "Verdien.", "The value."),
            number("numerator", "Telleren.", "The numerator."),
            number("denominator", "Nevneren.", "The denominator."),
            number(
                    "low",
                    "Nedre grense i 95 prosent konfidensintervall.",
                    "Lower bound of the 95 per cent confidence interval."),
            number(
                    "high",
                    "Øvre grense i 95 prosent konfidensintervall.",
                    "Upper bound of the 95 per cent confidence interval."),
            code(
                    "status",
                    List.of("shown", "unknown", "not_asked", "suppressed", "not_computable"),
                    "Om verdien vises, og ellers hvorfor ikke.",
                    "Whether the value is shown, and if not, why."),
            text("note", "Merknad til verdien.", "A note on the value.").optional(),
            big("asked", Unit.COUNT, "Hvor mange som ble spurt.", "How many were asked.")
                    .optional(),
            big("lost", Unit.COUNT, "Hvor mange svar som er gått tapt.", "How many answers are lost.")
                    .optional(),
            big("silent", Unit.COUNT, "Hvor mange som ikke svarte.", "How many did not answer.")
                    .optional(),
            number("range_low", "Andelen om alle ukjente svar var nei.", "The share if all unknown answers were no."),
            number("range_high", "Andelen om alle ukjente svar var ja.", "The share if all unknown answers were yes."),
            number(
                    "p_value",
                    "Sannsynligheten for et minst like stort utslag uten sammenheng.",
                    "The probability of a result at least as large without any association."));

    public static final Table RECONCILIATION = plain(
            "reconciliation",
            "Ett publisert tall mot ett beregnet, for én lesemåte.",
            "One published figure against a computed one, for one reading.",
            List.of("figure_id", "reading"),
            id("figure_id", "Det publiserte tallet.", "The published figure."),
            whole(
                    "reading",
                    Unit.COUNT,
                    "Lesemåtens nummer, 0 når tallet ikke kan beregnes.",
                    "The reading's number, 0 when it cannot be computed."),
            text("reading_name", "Lesemåtens navn.", "The reading's name.").optional(),
            text("definition", "Hva som er regnet ut.", "What was computed.").optional(),
            number("computed", "Det beregnede tallet.", "The computed number."),
            text(
                            "computed_text",
                            "Det beregnede tallet med like mange desimaler som det publiserte.",
                            "The computed number with the published number of places.")
                    .optional(),
            bool("agrees", "Om denne lesemåten samsvarer.", "Whether this reading agrees.")
                    .optional(),
            code(
                    "verdict",
                    List.of("agrees", "agrees_by_one_reading", "differs", "cannot_be_computed"),
                    "Dommen over tallet, lik for alle lesemåtene.",
                    "The verdict on the figure, the same for all readings."),
            text(
                            "reason",
                            "Hvorfor, når tallet ikke samsvarer eller ikke kan beregnes.",
                            "Why, when the figure differs or cannot be computed.")
                    .optional(),
            id(
                            "indicator_id",
                            "Indikatoren det beregnede tallet er hentet fra.",
                            "The indicator that the computed number comes from.")
                    .optional(),
            text("indicator_key", "Hvilken verdi av indikatoren.", "Which value of the indicator.")
                    .optional());

    private static Column number(String name, String nb, String en) {
        return Columns.decimal(name, 28, 10, Unit.AS_DEFINED, nb, en).optional();
    }

    private ResultTables() {}
}
