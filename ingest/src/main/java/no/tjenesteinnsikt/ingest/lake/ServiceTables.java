package no.tjenesteinnsikt.ingest.lake;

import static no.tjenesteinnsikt.ingest.lake.Columns.bool;
import static no.tjenesteinnsikt.ingest.lake.Columns.code;
import static no.tjenesteinnsikt.ingest.lake.Columns.day;
import static no.tjenesteinnsikt.ingest.lake.Columns.decimal;
import static no.tjenesteinnsikt.ingest.lake.Columns.id;
import static no.tjenesteinnsikt.ingest.lake.Columns.text;
import static no.tjenesteinnsikt.ingest.lake.Columns.whole;
import static no.tjenesteinnsikt.ingest.lake.Table.facts;

import java.util.List;

/** The services: what they are called, where they are, what happened to them, and whom they touch. */
public final class ServiceTables {
    /** The kinds of service, in the order that readers expect. */
    public static final List<String> KINDS = List.of(
            "national_competence_service",
            "national_treatment_service",
            "multi_regional_treatment_service",
            "national_centre",
            "quality_and_competence_network",
            "regional_competence_centre",
            "regional_competence_service");

    public static final Table SERVICE = facts(
            "service",
            "Én tjeneste, eller én kolonne i en gjennomgang som ikke oppgir tjenestens navn.",
            "One service, or one column of a review that does not give the service's name.",
            List.of("service_id"),
            Columns.service(),
            text(
                    "name",
                    "Navnet; en kolonne uten navn heter Kolonne og nummeret.",
                    "The name; a column without one is called Kolonne and its number."),
            code("kind", KINDS, "Hva slags tjeneste det er.", "What kind of service it is.")
                    .optional(),
            code(
                    "identity",
                    List.of("named", "review_column"),
                    "Om tjenesten er kjent ved navn eller som kolonne i en gjennomgang.",
                    "Whether the service is known by name or as a column of a review."),
            code(
                    "name_status",
                    List.of("stated", "deduced", "inferred", "unknown"),
                    "Om navnet står i kilden, følger av rapporten, er antatt eller er ukjent.",
                    "Whether the name stands in the source, follows from the report, is assumed or is unknown."),
            text("name_evidence", "Hvorfor navnet er utledet eller antatt.", "Why the name was deduced or assumed.")
                    .optional(),
            code(
                    "status",
                    List.of("under_establishment", "in_operation", "under_closure", "reorganised", "closed", "unknown"),
                    "Hvor i livsløpet tjenesten er, så langt kildene sier.",
                    "Where in its life the service is, as far as the sources say."),
            whole(
                            "approval_year",
                            Unit.CALENDAR_YEAR,
                            "Året tjenesten ble godkjent.",
                            "The year in which the service was approved.")
                    .optional(),
            code(
                            "approval_year_status",
                            List.of("stated", "derived"),
                            "Om godkjenningsåret står i kilden eller er regnet ut fra funksjonstiden.",
                            "Whether the approval year stands in the source or was derived from the years in function.")
                    .optional(),
            whole(
                            "end_year",
                            Unit.CALENDAR_YEAR,
                            "Året tjenesten ble avviklet eller omorganisert.",
                            "The year in which the service was closed or reorganised.")
                    .optional(),
            whole("column_no", Unit.COUNT, "Kolonnens nummer i gjennomgangen.", "The column's number in the review.")
                    .optional());

    public static final Table SERVICE_NAME = facts(
            "service_name",
            "Én skrivemåte av en tjenestes navn, slik en kilde har den.",
            "One spelling of a service's name, as a source has it.",
            List.of("service_id", "name"),
            Columns.service(),
            text("name", "Skrivemåten.", "The spelling."));

    public static final Table SERVICE_HOST = facts(
            "service_host",
            "Ett ansvarlig helseforetak for en tjeneste i et tidsrom.",
            "One responsible institution of a service for a period.",
            List.of("service_id", "region_id", "role"),
            Columns.service(),
            Columns.institution().optional(),
            Columns.region(),
            code(
                    "role",
                    List.of("responsible", "shared"),
                    "Om ansvaret er helt eller delt.",
                    "Whether the responsibility is whole or shared."),
            day("valid_from", "Første dag, tomt når den er ukjent.", "First day, empty when unknown.")
                    .optional(),
            day(
                            "valid_to",
                            "Siste dag, tomt når den er ukjent eller ikke kommet.",
                            "Last day, empty when unknown or not reached.")
                    .optional(),
            code(
                    "host_status",
                    List.of("stated", "deduced", "inferred"),
                    "Om plasseringen står i kilden, følger av den eller er antatt.",
                    "Whether the place stands in the source, follows from it or is assumed."),
            text(
                            "host_evidence",
                            "Hvorfor plasseringen er utledet eller antatt.",
                            "Why the place was deduced or assumed.")
                    .optional(),
            Columns.reportYear().optional());

    public static final Table SERVICE_LINK = facts(
            "service_link",
            "En opplysning om at to tjenester er den samme. Bare de som følger av rapporten, brukes i tall.",
            "A statement that two services are one. Only deduced ones are followed in figures.",
            List.of("service_id", "same_as"),
            Columns.service(),
            id("same_as", "Tjenesten den er den samme som.", "The service that it is the same as."),
            code("status", List.of("stated", "deduced", "inferred"), "Hvor sikkert det er.", "How certain it is."),
            text("evidence", "Begrunnelsen.", "The reasoning."));

    public static final Table SERVICE_EVENT = facts(
            "service_event",
            "En hendelse for en tjeneste eller for hele ordningen.",
            "An event of a service or of the whole scheme.",
            List.of("service_id", "date_text", "event"),
            id(
                    "service_id",
                    "Tjenesten; ordning betyr hele ordningen.",
                    "The service; ordning means the whole scheme."),
            day(
                            "date",
                            "Dagen, tomt når bare året eller måneden er kjent.",
                            "The day, empty when only the year or month is known.")
                    .optional(),
            text(
                    "date_text",
                    "Tidspunktet så nøyaktig som kilden oppgir det.",
                    "The time as precisely as the source states it."),
            whole("year", Unit.CALENDAR_YEAR, "Året hendelsen skjedde.", "The year of the event."),
            code(
                    "event_type",
                    List.of(
                            "regulation",
                            "guideline",
                            "review",
                            "approval",
                            "re_approval",
                            "reorganised",
                            "merged",
                            "closed",
                            "announced",
                            "reporting",
                            "other"),
                    "Hva slags hendelse det er.",
                    "What kind of event it is."),
            text("event", "Hva som skjedde.", "What happened."));

    public static final Table SERVICE_RELATION = facts(
            "service_relation",
            "Et forhold mellom en tjeneste og en annen aktør.",
            "A relation between a service and another actor.",
            List.of("service_id", "other", "relation"),
            Columns.service(),
            text("other", "Den andre tjenesten eller aktøren.", "The other service or actor."),
            code(
                    "relation",
                    List.of("overlap", "double", "adjacent", "successor"),
                    "Hva slags forhold det er.",
                    "What kind of relation it is."),
            bool(
                            "other_is_national_service",
                            "Om den andre er en nasjonal tjeneste.",
                            "Whether the other is a national service.")
                    .optional(),
            code(
                    "clarified",
                    List.of("yes", "no", "not_answered", "unknown", "not_asked", "not_applicable"),
                    "Om ansvaret er formelt avklart.",
                    "Whether responsibility is formally clarified."));

    public static final Table SERVICE_DESCRIPTION = facts(
            "service_description",
            "En godkjent beskrivelse av en tjeneste, eller én diagnosekode i den.",
            "An approved description of a service, or one diagnosis code of it.",
            List.of("service_id", "valid_from", "report_year", "icd10_code"),
            Columns.service(),
            Columns.reportYear().optional(),
            day("valid_from", "Når beskrivelsen begynte å gjelde.", "When the description came into force.")
                    .optional(),
            text("text", "Beskrivelsen, i raden uten diagnosekode.", "The description, in the row without a code.")
                    .optional(),
            whole("words", Unit.WORDS, "Antall ord i beskrivelsen.", "Words in the description.")
                    .optional(),
            code(
                    "approved_by",
                    List.of("hod", "medical_directors_meeting", "unknown"),
                    "Hvem som godkjente den.",
                    "Who approved it."),
            id("icd10_code", "Diagnosekoden etter ICD-10, skrevet på én måte.", "The ICD-10 code, written in one way.")
                    .optional());

    public static final Table STAFFING = facts(
            "staffing",
            "Årsverk ved en tjeneste i et rapporteringsår.",
            "Full-time equivalents of a service in a report year.",
            List.of("service_id", "report_year", "staffing_kind", "basis"),
            Columns.service(),
            Columns.reportYear(),
            decimal("fte", 9, 2, Unit.FTE, "Antall årsverk.", "The number of full-time equivalents.")
                    .optional(),
            Columns.state("fte"),
            code(
                    "staffing_kind",
                    List.of("total", "permanent", "project"),
                    "Alle, faste eller prosjektansatte.",
                    "All, permanent or project staff."),
            code(
                    "basis",
                    List.of("review", "annual_report", "questionnaire"),
                    "Hva slags dokument tallet står i; en utvikling over tid blander dem aldri.",
                    "The kind of document that states the number; a trend never mixes them."));

    public static final Table ROLE = facts(
            "role",
            "En person med en rolle i en tjeneste.",
            "A person with a role in a service.",
            List.of("service_id", "report_year", "role", "person"),
            Columns.service(),
            Columns.reportYear().optional(),
            code(
                    "role",
                    List.of(
                            "professional_lead",
                            "administrative_lead",
                            "coordinator",
                            "reference_group_leader",
                            "reference_group_member",
                            "network_member"),
                    "Rollen.",
                    "The role."),
            Columns.institution().optional(),
            text("person", "Personens navn.", "The person's name.").personal(),
            bool(
                    "show_publicly",
                    "Om personen skal vises på visningssiden.",
                    "Whether the person is to be shown on the public page."),
            bool(
                            "gets_copy",
                            "Om personen skal ha kopi av rapporten.",
                            "Whether the person is to get a copy of the report.")
                    .optional());

    private ServiceTables() {}
}
