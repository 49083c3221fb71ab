package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.day;
import static no.tjenesteinnsikt.ingest.lake.Columns.decimal;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** What a review says: of each service, of services by name, and in the figures that it publishes. */
public final class ReviewTables {
    static final List<String> ANSWERS = List.of("yes", "no", "not_answered", "unknown", "not_asked", "not_applicable");

    public static final Table SERVICE_AGE = facts(
            "service_age",
            "Hvor lenge en tjeneste hadde vært i funksjon da den ble vurdert: vurderingsår minus godkjenningsår minus ett.",
            "How long a service had been in function when assessed: assessment year minus approval year minus one.",
            List.of("service_id", "assessment_year"),
            Columns.service(),
            Columns.assessmentYear(),
            whole("age_years", Unit.YEARS, "Funksjonstiden i hele år.", "Years in function.")
                    .optional(),
            Columns.state("age_years"));

    public static final Table CRITERION_ANSWER = facts(
            "criterion_answer",
            "Svaret på ett krav for én tjeneste i én gjennomgang.",
            "The answer to one criterion for one service in one review.",
            List.of("service_id", "assessment_year", "criterion_id"),
            Columns.service(),
            Columns.assessmentYear(),
            id("criterion_id", "Kravet.", "The criterion."),
            code(
                    "answer",
                    ANSWERS,
                    "Ja, nei, eller hvorfor det ikke finnes et svar.",
                    "Yes, no, or why there is no answer."));

    public static final Table STATED_BY_NAME = facts(
            "stated_by_name",
            "Noe rapporten sier om en navngitt tjeneste utenfor vedlegget.",
            "Something that the report says of a named service outside its matrix.",
            List.of("service_id", "assessment_year", "subject", "value"),
            Columns.service(),
            Columns.assessmentYear(),
            id(
                    "subject",
                    "Hva det gjelder: et krav, funksjonstid, årsverk eller annet.",
                    "What it is about: a criterion, age, staffing or other."),
            text("value", "Hva rapporten sier.", "What the report says."));

    public static final Table PUBLISHED_FIGURE = facts(
            "published_figure",
            "Ett tall eller utsagn som en rapport har offentliggjort.",
            "One figure or statement that a report has published.",
            List.of("figure_id"),
            id("figure_id", "Tallet.", "The figure."),
            code(
                    "period_type",
                    List.of("assessment_year", "report_year"),
                    "Hva slags år perioden er.",
                    "What kind of year the period is."),
            whole("period", Unit.CALENDAR_YEAR, "Året tallet gjelder.", "The year that the figure is about."),
            text(
                    "statement",
                    "Hva tallet er et tall på, i våre egne ord.",
                    "What the figure is a figure of, in our own words."),
            text("published_text", "Tallet slik det står i rapporten.", "The figure as it stands in the report."),
            decimal("published_number", 18, 4, Unit.AS_STATED, "Tallet som tall.", "The figure as a number.")
                    .optional(),
            whole(
                            "places",
                            Unit.DECIMAL_PLACES,
                            "Antall desimaler det er publisert med.",
                            "The decimal places that it is published with.")
                    .optional(),
            code(
                    "comparison",
                    List.of("equals", "less_than", "more_than", "half", "majority", "minority", "all", "none", "name"),
                    "Hva det vil si at et beregnet tall samsvarer.",
                    "What it means that a computed number agrees."),
            code(
                    "kind",
                    List.of("figure", "norm", "outside_data"),
                    "Et tall, en norm, eller noe dataene ikke omfatter.",
                    "A figure, a norm, or something outside the data."),
            text("unit", "Hva tallet teller eller måler.", "What the number counts or measures."),
            text("section", "Avsnittet i rapporten.", "The section of the report."),
            code(
                            "calculation",
                            List.of("percent_change"),
                            "Hvordan tallet er regnet av andre oppgitte tall; tomt når lesemåten står for seg.",
                            "How the figure is computed of other reported figures; empty where its reading stands by itself.")
                    .optional(),
            id("service_id", "Tjenesten tallet gjelder.", "The service that the figure is about.")
                    .optional(),
            Columns.region().optional(),
            text("measure", "Målet i reported_figure som tallet er regnet av.", "The measure that it is computed of.")
                    .optional(),
            whole("from_report_year", Unit.CALENDAR_YEAR, "Året endringen regnes fra.", "The year before the change.")
                    .optional(),
            whole("to_report_year", Unit.CALENDAR_YEAR, "Året endringen regnes til.", "The year after the change.")
                    .optional());

    public static final Table DECISION = facts(
            "decision",
            "En beslutning om en tjenestes framtid.",
            "A decision on a service's future.",
            List.of("service_id", "decided_on", "decided_by"),
            Columns.service(),
            day("decided_on", "Når det ble besluttet.", "When it was decided."),
            code(
                    "decided_by",
                    List.of("working_group", "hod", "directorate", "rhf"),
                    "Hvem som besluttet eller anbefalte.",
                    "Who decided or recommended."),
            code(
                    "outcome",
                    List.of("continued", "changed", "reorganised", "closed"),
                    "Hva det ble besluttet.",
                    "What was decided."),
            id("successor", "Tjenesten som overtar.", "The service that takes over.")
                    .optional(),
            text("service_comment", "Tjenestens egen kommentar.", "The service's own comment.")
                    .optional());

    private ReviewTables() {}
}
