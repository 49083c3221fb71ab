package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import no.tjenesteinnsikt.ingest.form.book.CodeList;

/** The words that the sheets are written with and found by. */
final class AnnualWords {
    static final String TITLE = "Årsrapport";
    static final String TEMPLATE = "Mal";
    static final String YEAR = "Rapporteringsår";
    static final String SERVICE = "Tjenestens navn";
    static final String HOST = "Ansvarlig institusjon";
    static final String REGION = "Helseregion";
    static final String SECOND_HOST = "Ansvarlig institusjon 2";
    static final String SECOND_REGION = "Helseregion 2";
    static final String DESCRIPTION = "Beskrivelse";
    static final String CODES = "Diagnosekoder";
    static final String FTE_TOTAL = "Årsverk i alt";
    static final String FTE_PERMANENT = "Faste årsverk";
    static final String FTE_PROJECT = "Årsverk i prosjekter";
    static final String DUE = "Leveringsfrist";
    static final String SUBMITTED = "Levert dato";

    static final String WEB_ITEM = "Punkt på nettsiden";
    static final String WEB_MET = "På plass";
    static final String WEB_BY = "Kontrollert av";
    static final String WEB_ON = "Kontrollert dato";

    static final String ROLE = "Rolle";
    static final String SEAT = "Plass";
    static final String NAME = "Navn";
    static final String INSTITUTION = "Institusjon";
    static final String ORGANISATION = "Institusjon eller organisasjon";
    static final String SHOWN = "Vises på visningssiden";
    static final String COPY = "Får kopi av rapporten";
    static final String STATE = "Besatt eller ledig";

    static final String ACTIVITY = "Aktivitet";
    static final String NOTHING = "Ingenting å rapportere";
    static final String WHAT = "Hva skjemaet ber om";
    static final String ACTIVITY_TITLE = "Tittel eller beskrivelse";
    static final String AUDIENCE = "Målgruppe";
    static final String QUANTITY = "Antall";
    static final String UNIT = "Enhet";

    static final String QUESTION = "Spørsmål";
    static final String GUIDANCE = "Veiledning";
    static final String ANSWER = "Svar";

    static final CodeList ROLES = CodeList.of(
            "roller",
            "professional_lead",
            "Faglig ansvarlig",
            "administrative_lead",
            "Administrativ leder",
            "coordinator",
            "Koordinator",
            "network_member",
            "Medlem i nettverk");

    static final CodeList SEATS = CodeList.joined(
            "plasser",
            CodeList.of("leder", "leader", "Leder"),
            CodeList.REGIONS,
            CodeList.of("andre", "user", "Brukerrepresentant", "service", "Tjenesten", "other", "Annen"));

    static final CodeList SEAT_STATES = CodeList.of("besatt", "filled", "Besatt", "vacant", "Ledig");

    static final CodeList ACTIVITIES = CodeList.of(
            "aktiviteter",
            "article",
            "Vitenskapelige artikler",
            "doctorate",
            "Avlagte doktorgrader",
            "research_project",
            "Forskningsprosjekter",
            "teaching",
            "Undervisning",
            "dissemination",
            "Formidling",
            "clinical_activity",
            "Klinisk aktivitet",
            "quality_tool",
            "Kvalitetsverktøy");

    static final CodeList UNITS = CodeList.of(
            "enheter",
            "timer",
            "timer",
            "deltakere",
            "deltakere",
            "pasienter",
            "pasienter",
            "konsultasjoner",
            "konsultasjoner",
            "prøver",
            "prøver",
            "oppslag",
            "oppslag");

    static final CodeList TOOLS = CodeList.of(
            "verktoy",
            "national_register",
            "Nasjonalt kvalitetsregister",
            "regional_register",
            "Regionalt kvalitetsregister",
            "local_register",
            "Lokalt kvalitetsregister",
            "biobank",
            "Biobank",
            "prom",
            "PROM (pasientrapporterte resultater)",
            "prem",
            "PREM (pasientrapporterte erfaringer)",
            "mapping_survey",
            "Kartlegging",
            "questionnaire",
            "Spørreskjema",
            "audit",
            "Revisjon (audit)",
            "other",
            "Annet");

    static final CodeList WEB_ITEMS = CodeList.of(
            "nettside",
            "approved_description",
            "Godkjent beskrivelse",
            "referral_criteria",
            "Henvisningskriterier og pasientforløp",
            "quality_tools",
            "Kvalitetsverktøy",
            "contact_information",
            "Kontaktinformasjon",
            "annual_report_link",
            "Lenke til årsrapporten",
            "spreading_plan",
            "Plan for kompetansespredning",
            "outcome_goals",
            "Resultatmål",
            "ern_membership",
            "Medlemskap i ERN, der det er aktuelt",
            "other",
            "Annet (forskning, undervisning, planer, strategier)");

    static final CodeList FEEDBACK = CodeList.of(
            "tilbakemelding",
            "works_well",
            "Fungerer bra",
            "work_on",
            "Bør arbeides videre med",
            "follow_up_point",
            "Oppfølgingspunkt");

    private AnnualWords() {}

    /** The label of a row for one of several choices of a question. */
    static String choice(String questionLabel, int number) {
        return questionLabel + ": verktøy " + number;
    }

    /** The drop-down lists of a workbook. */
    static List<CodeList> lists(ReportTemplate template) {
        return List.of(
                CodeList.YES_NO,
                CodeList.REGIONS,
                ROLES,
                SEAT_STATES,
                activities(template),
                UNITS,
                TOOLS,
                ReportTemplates.INSTITUTIONS);
    }

    /** The kinds of activity that a template asks for. */
    static CodeList activities(ReportTemplate template) {
        return ACTIVITIES.only(
                "aktiviteter",
                template.on(ReportSheet.ACTIVITY).stream()
                        .map(ReportQuestion::id)
                        .toList());
    }
}
