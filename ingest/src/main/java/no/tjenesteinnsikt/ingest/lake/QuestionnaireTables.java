package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.day;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** What came with the questionnaires of a review: who signed them, and what was attached to them. */
public final class QuestionnaireTables {
    private static final List<String> ATTACHMENTS = List.of("spreading_plan", "results", "need", "other");

    public static final Table SPREADING_AUDIENCE = facts(
            "spreading_audience",
            "Én målgruppe i en plan for kompetansespredning.",
            "One audience of a competence-spreading plan.",
            List.of("service_id", "audience", "source_id"),
            Columns.service(),
            text(
                    "audience",
                    "Bokstaven eller tallet planen bruker om målgruppen.",
                    "The letter or number that the plan uses for the audience."),
            text("description", "Hvem målgruppen er.", "Who the audience is.").optional(),
            whole(
                            "audience_priority",
                            Unit.COUNT,
                            "Plassen i planens prioriterte rekkefølge.",
                            "The place in the plan's order of priority.")
                    .optional());

    public static final Table ATTACHMENT = facts(
            "attachment",
            "Ett vedlegg som et spørreskjema ber om, og hva som ble av det.",
            "One attachment that a questionnaire asks for, and what became of it.",
            List.of("service_id", "assessment_year", "attachment", "source_id"),
            Columns.service(),
            Columns.assessmentYear(),
            code("attachment", ATTACHMENTS, "Hva vedlegget skal vise.", "What the attachment is to show."),
            whole("attachment_no", Unit.COUNT, "Vedleggets nummer.", "The attachment's number.")
                    .optional(),
            bool("asked", "Om skjemaet ber om vedlegget.", "Whether the form asks for the attachment."),
            code(
                    "delivered",
                    List.of("delivered", "referred", "claimed", "not_delivered"),
                    "Levert, vist til et annet sted, sagt å være vedlagt uten å være det, eller ikke levert.",
                    "Delivered, referred to elsewhere, said to be attached without being so, or not delivered."));

    public static final Table CITED_DOCUMENT = facts(
            "cited_document",
            "Ett dokument som et vedlegg viser til.",
            "One document that an attachment refers to.",
            List.of("service_id", "assessment_year", "attachment", "item", "source_id"),
            Columns.service(),
            Columns.assessmentYear(),
            code("attachment", ATTACHMENTS, "Vedlegget.", "The attachment."),
            whole("item", Unit.COUNT, "Nummeret i rekkefølgen i vedlegget.", "The number in the attachment's order."),
            text("title", "Dokumentet slik vedlegget omtaler det.", "The document as the attachment describes it.")
                    .optional(),
            whole("dated_year", Unit.CALENDAR_YEAR, "Året dokumentet er fra.", "The year of the document.")
                    .optional(),
            text("address", "Adressen det er vist til.", "The address that is given for it.")
                    .optional());

    public static final Table TIME_PLAN = facts(
            "time_plan",
            "Hva et spørreskjema sier om når tjenestens arbeid skal være gjennomført.",
            "What a questionnaire says of when the service's work is to be done.",
            List.of("service_id", "assessment_year", "source_id"),
            Columns.service(),
            Columns.assessmentYear(),
            code(
                    "plan_state",
                    List.of("value", "not_answered", "unknown", "not_asked", "not_applicable"),
                    "Om det finnes en tidsplan, og ellers hvorfor ikke; ukjent når planen er tapt.",
                    "Whether there is a time plan, and if not, why; unknown when the plan is lost."),
            whole("years_ahead_from", Unit.YEARS, "Færrest år fram i tid.", "Fewest years ahead.")
                    .optional(),
            whole("years_ahead_to", Unit.YEARS, "Flest år fram i tid.", "Most years ahead.")
                    .optional(),
            whole(
                            "completion_year",
                            Unit.CALENDAR_YEAR,
                            "Året arbeidet skal være gjennomført, når det er oppgitt.",
                            "The year in which the work is to be done, where it is stated.")
                    .optional());

    public static final Table SIGNATURE = facts(
            "signature",
            "Dato og underskrift på et skjema.",
            "Date and signature of a form.",
            List.of("service_id", "template", "source_id"),
            Columns.service(),
            id("template", "Skjemaet.", "The form."),
            day("signed_on", "Dagen det ble underskrevet.", "The day on which it was signed.")
                    .optional(),
            Columns.state("signed_on"),
            text("person", "Den som underskrev.", "Who signed.").personal().optional());

    private QuestionnaireTables() {}
}
