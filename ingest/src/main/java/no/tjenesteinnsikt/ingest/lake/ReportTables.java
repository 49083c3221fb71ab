package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.day;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** What the services report each year, and what the regions answer. */
public final class ReportTables {
    /** The reservation of a figure whose number is left out, since it is small or would give away a small one. */
    public static final String SUPPRESSED = "suppressed";

    /** The reservations that a report makes about a figure. */
    private static final List<String> CAVEATS = List.of("approximate", "round", "carried_over", "derived", SUPPRESSED);

    public static final Table ANNUAL_REPORT = facts(
            "annual_report",
            "Én årsrapport som er ventet eller levert.",
            "One annual report that is expected or delivered.",
            List.of("service_id", "report_year"),
            Columns.service(),
            Columns.reportYear(),
            id("template", "Malen rapporten følger.", "The template that the report follows.")
                    .optional(),
            day("due_on", "Fristen.", "The deadline.").optional(),
            day("submitted_on", "Dagen rapporten ble levert.", "The day on which the report was handed in.")
                    .optional(),
            code(
                            "delivery",
                            List.of("published", "delivered", "not_delivered", "unknown"),
                            "Om rapporten er levert når dagen er ukjent; published er at den er funnet offentliggjort.",
                            "Whether the report was delivered where the day is unknown; published means found in public.")
                    .optional(),
            text("address", "Adressen rapporten er offentliggjort på.", "The address at which the report is published.")
                    .optional());

    public static final Table ACTIVITY = facts(
            "activity",
            "Én rapportert aktivitet: en artikkel, et prosjekt, undervisning, formidling eller annet.",
            "One reported activity: an article, a project, teaching, dissemination or other.",
            List.of("service_id", "report_year", "activity_type", "source_id", "locator"),
            Columns.service(),
            Columns.reportYear(),
            code(
                    "activity_type",
                    List.of(
                            "article",
                            "doctorate",
                            "research_project",
                            "teaching",
                            "clinical_activity",
                            "dissemination",
                            "quality_tool"),
                    "Hva slags aktivitet det er.",
                    "What kind of activity it is."),
            Columns.region().optional(),
            text("audience", "Målgruppen.", "The audience.").optional(),
            text("title", "Tittelen.", "The title.").optional(),
            Columns.quantity().optional(),
            Columns.unit().optional());

    public static final Table REPORTED_FIGURE = facts(
            "reported_figure",
            "Et annet tall som en rapport oppgir, som antall pasienter.",
            "Another figure that a report states, such as patients treated.",
            List.of("service_id", "report_year", "region_id", "measure", "source_id", "locator"),
            Columns.service(),
            Columns.reportYear(),
            Columns.region().optional(),
            text("measure", "Hva tallet er et tall på.", "What the figure is a figure of."),
            Columns.quantity().hideable(),
            Columns.unit(),
            text("label", "Hva tallet er et tall på, i ord på norsk.", "What the figure is a figure of, in Norwegian.")
                    .optional(),
            code(
                            "region_scope",
                            List.of("other_region", "all_regions"),
                            "Hva tallet gjelder når region_id er tom: en annen eller ukjent region, eller alle samlet. Tomt når tallet ikke er fordelt på regioner.",
                            "What the figure is about when region_id is empty: another or unknown region, or all together. Empty when it is not by region.")
                    .optional(),
            code(
                            "caveat",
                            CAVEATS,
                            "Forbeholdet rapporten tar, som kode: omtrentlig, rundt tall, videreført fra et annet år eller regnet ut av oss; suppressed er at tallet er skjult av oss.",
                            "The report's own reservation as a code: approximate, round, carried over from another year, or derived by us; suppressed means that we hide the number.")
                    .optional(),
            text("note", "Forbeholdet i ord.", "The reservation in words.").optional());

    public static final Table EVALUATION_ANSWER = facts(
            "evaluation_answer",
            "Svaret på ett evalueringsspørsmål.",
            "The answer to one evaluation question.",
            List.of("service_id", "report_year", "question_id", "choice"),
            Columns.service(),
            Columns.reportYear(),
            id("question_id", "Spørsmålet.", "The question."),
            text(
                            "choice",
                            "Valget fra listen, der spørsmålet har en.",
                            "The choice from the list, where the question has one.")
                    .optional(),
            text("text", "Svaret i tekst.", "The answer as text.").optional(),
            whole("words", Unit.WORDS, "Antall ord i svaret.", "Words in the answer.")
                    .optional(),
            Columns.code(
                    "answer_state",
                    List.of("answered", "not_answered", "unknown", "not_asked", "not_applicable"),
                    "Om det er svart, og ellers hvorfor ikke.",
                    "Whether it was answered, and if not, why."));

    public static final Table REPORT_ASSESSMENT = facts(
            "report_assessment",
            "Ett steg i behandlingen av en årsrapport.",
            "One stage in the handling of an annual report.",
            List.of("service_id", "report_year", "assessed_by", "stage"),
            Columns.service(),
            Columns.reportYear(),
            code(
                    "assessed_by",
                    List.of("nord", "midt", "vest", "sor_ost", "directorate", "medical_directors_meeting", "hod"),
                    "Hvem som behandlet den.",
                    "Who handled it."),
            code(
                    "stage",
                    List.of("received", "reviewed", "feedback_sent", "medical_directors_meeting", "sent_hod"),
                    "Steget.",
                    "The stage."),
            day("on_date", "Dagen.", "The day.").optional());

    public static final Table FOLLOW_UP = facts(
            "follow_up",
            "En regions tilbakemelding til en tjeneste: noe som fungerer, noe å arbeide med, eller et oppfølgingspunkt.",
            "A region's feedback to a service: something that works, something to work on, or a follow-up point.",
            List.of("service_id", "report_year", "region_id", "kind", "text"),
            Columns.service(),
            Columns.reportYear(),
            Columns.region(),
            code(
                    "kind",
                    List.of("works_well", "work_on", "follow_up_point"),
                    "Hva slags tilbakemelding det er.",
                    "What kind of feedback it is."),
            text("text", "Tilbakemeldingen.", "The feedback."),
            whole(
                            "repeated_from",
                            Unit.CALENDAR_YEAR,
                            "Rapporteringsåret punktet er gjentatt fra.",
                            "The report year that the point is repeated from.")
                    .optional(),
            day("closed_on", "Dagen punktet ble lukket.", "The day on which the point was closed.")
                    .optional());

    public static final Table SERVICE_COMMENT = facts(
            "service_comment",
            "Tjenestens egen kommentar til tilbakemeldingen på en årsrapport.",
            "The service's own comment on the feedback to an annual report.",
            List.of("service_id", "report_year", "text"),
            Columns.service(),
            Columns.reportYear(),
            text("text", "Kommentaren.", "The comment."),
            day("commented_on", "Dagen kommentaren ble gitt.", "The day of the comment.")
                    .optional());

    public static final Table WEB_REQUIREMENT = facts(
            "web_requirement",
            "Ett krav til en tjenestes nettside og om det er oppfylt.",
            "One requirement of a service's web page and whether it is met.",
            List.of("service_id", "requirement", "checked_on"),
            Columns.service(),
            code(
                    "requirement",
                    List.of(
                            "approved_description",
                            "referral_criteria",
                            "quality_tools",
                            "contact_information",
                            "annual_report_link",
                            "spreading_plan",
                            "outcome_goals",
                            "ern_membership",
                            "other"),
                    "Kravet.",
                    "The requirement."),
            bool("met", "Om det er oppfylt.", "Whether it is met."),
            text("checked_by", "Hvem som kontrollerte.", "Who checked.").personal(),
            day("checked_on", "Dagen det ble kontrollert.", "The day of the check."));

    private ReportTables() {}
}
