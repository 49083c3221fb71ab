package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** The reference groups: who sits in them and what they answered. */
public final class GroupTables {
    public static final Table REFERENCE_GROUP = facts(
            "reference_group",
            "En referansegruppes tilbakemelding for ett rapporteringsår.",
            "A reference group's feedback for one report year.",
            List.of("service_id", "report_year", "form"),
            Columns.service(),
            Columns.reportYear(),
            id("form", "Skjemaet tilbakemeldingen er gitt på.", "The form on which the feedback was given."),
            code(
                    "approved",
                    ReviewTables.ANSWERS,
                    "Om årsrapporten er godkjent.",
                    "Whether the annual report is approved."),
            bool("dissent", "Om noen var uenig i godkjenningen.", "Whether someone disagreed with the approval.")
                    .optional(),
            whole("meetings", Unit.COUNT, "Antall møter i året.", "Meetings in the year.")
                    .optional(),
            Columns.state("meetings"),
            text("meeting_form", "Hvordan møtene ble holdt.", "How the meetings were held.")
                    .optional(),
            text(
                            "user_organisation",
                            "Brukerorganisasjonen som er representert.",
                            "The user organisation that is represented.")
                    .optional(),
            text("no_user_reason", "Hvorfor det ikke er en brukerrepresentant.", "Why there is no user representative.")
                    .optional());

    public static final Table REFERENCE_GROUP_MEMBER = facts(
            "reference_group_member",
            "Én plass i en referansegruppe.",
            "One seat of a reference group.",
            List.of("service_id", "report_year", "seat", "region_id", "locator"),
            Columns.service(),
            Columns.reportYear(),
            code(
                    "seat",
                    List.of("leader", "region", "user", "service", "other"),
                    "Hva slags plass det er.",
                    "What kind of seat it is."),
            Columns.region().optional(),
            text("organisation", "Organisasjonen medlemmet kommer fra.", "The organisation that the member comes from.")
                    .optional(),
            text("person", "Medlemmets navn.", "The member's name.").personal().optional(),
            code(
                    "seat_state",
                    List.of("filled", "vacant", "unknown"),
                    "Om plassen er besatt, ledig eller ukjent.",
                    "Whether the seat is filled, vacant or unknown."));

    public static final Table REFERENCE_GROUP_ANSWER = facts(
            "reference_group_answer",
            "Ett svar fra en referansegruppe eller ett av dens medlemmer.",
            "One answer from a reference group or one of its members.",
            List.of("service_id", "report_year", "respondent", "locator"),
            Columns.service(),
            Columns.reportYear(),
            code(
                    "respondent",
                    List.of("nord", "midt", "vest", "sor_ost", "user", "regions", "whole", "other"),
                    "Hvem som har svart.",
                    "Who answered."),
            code(
                    "answer_state",
                    List.of("answered", "not_answered", "unknown", "not_asked", "not_applicable"),
                    "Om det er svart, og ellers hvorfor ikke.",
                    "Whether it was answered, and if not, why."),
            whole("words", Unit.WORDS, "Antall ord i svaret.", "Words in the answer.")
                    .optional(),
            text("text", "Svaret.", "The answer.").optional());

    private GroupTables() {}
}
