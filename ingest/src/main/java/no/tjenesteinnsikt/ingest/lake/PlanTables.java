package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.day;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** What a service means to achieve, how, and what it can show for it. */
public final class PlanTables {
    public static final Table SPREADING_PLAN = facts(
            "spreading_plan",
            "En plan for kompetansespredning.",
            "A competence-spreading plan.",
            List.of("service_id", "period", "source_id"),
            Columns.service(),
            text(
                            "period",
                            "Tidsrommet planen gjelder, slik den oppgir det.",
                            "The period of the plan, as it states it.")
                    .optional(),
            code(
                    "from_outcome_goals",
                    ReviewTables.ANSWERS,
                    "Om planen tar utgangspunkt i resultatmålene.",
                    "Whether the plan starts from the outcome goals."),
            text("primary_audience", "Den primære målgruppen.", "The primary audience.")
                    .optional());

    public static final Table SPREADING_MEASURE = facts(
            "spreading_measure",
            "Ett tiltak i en plan, for én målgruppe og ett virkemiddel.",
            "One measure of a plan, for one audience and one means.",
            List.of("service_id", "measure", "audience", "means", "source_id"),
            Columns.service(),
            text("measure", "Tiltaket.", "The measure."),
            text("audience", "Målgruppen; alle står for seg.", "The audience; all stands by itself."),
            whole(
                            "audience_priority",
                            Unit.COUNT,
                            "Plassen i planens prioriterte rekkefølge.",
                            "The place in the plan's order of priority.")
                    .optional(),
            text("means", "Virkemiddelet.", "The means.").optional(),
            day("due_on", "Når tiltaket skal være gjennomført.", "When the measure is to be done.")
                    .optional());

    public static final Table OUTCOME_GOAL = facts(
            "outcome_goal",
            "Ett resultatmål.",
            "One outcome goal.",
            List.of("service_id", "goal", "source_id"),
            Columns.service(),
            text("goal", "Målet.", "The goal."),
            code("measurable", ReviewTables.ANSWERS, "Om målet kan måles.", "Whether the goal can be measured."),
            whole(
                            "due_year",
                            Unit.CALENDAR_YEAR,
                            "Året målet skal være nådd.",
                            "The year by which the goal is to be met.")
                    .optional(),
            code("met", ReviewTables.ANSWERS, "Om målet er nådd.", "Whether the goal is met."));

    public static final Table QUALITY_TOOL = facts(
            "quality_tool",
            "Ett verktøy for å følge med på kvalitet.",
            "One tool for following quality.",
            List.of("service_id", "tool_type", "source_id", "locator"),
            Columns.service(),
            code(
                    "tool_type",
                    List.of(
                            "national_register",
                            "regional_register",
                            "local_register",
                            "biobank",
                            "prom",
                            "prem",
                            "mapping_survey",
                            "questionnaire",
                            "audit",
                            "other"),
                    "Hva slags verktøy det er.",
                    "What kind of tool it is."),
            bool("results_presented", "Om resultater er lagt fram.", "Whether results were presented.")
                    .optional());

    public static final Table DOCUMENTED_RESULT = facts(
            "documented_result",
            "Ett resultat av tjenestens virksomhet, med hvor langt det når og hvordan det er belagt.",
            "One result of the service's work, with how far it reaches and how it is evidenced.",
            List.of("service_id", "effect_level", "evidence", "source_id", "locator"),
            Columns.service(),
            code(
                    "effect_level",
                    List.of("received", "used", "quality"),
                    "Kunnskapen er mottatt, tatt i bruk, eller har gitt bedre kvalitet.",
                    "The knowledge was received, is used, or has led to better quality."),
            code(
                    "evidence",
                    List.of("shown", "referred", "claimed"),
                    "Dokumentasjonen er lagt fram, vist til eller bare påstått.",
                    "The documentation was presented, referred to or only claimed."));

    private PlanTables() {}
}
