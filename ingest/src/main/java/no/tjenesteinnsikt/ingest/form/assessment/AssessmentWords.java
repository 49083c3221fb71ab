package no.tjenesteinnsikt.ingest.form.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.form.book.CodeList;

/** The words that the sheets and CSV files are written with and found by. */
final class AssessmentWords {
    static final CodeList REGIONS = CodeList.REGIONS;

    static final String ABOUT_SHEET = "Om vurderingen";
    static final String STAGES_SHEET = "Behandling";
    static final String FEEDBACK_SHEET = "Tilbakemelding";
    static final String DECISIONS_SHEET = "Vedtak";
    static final String COMMENTS_SHEET = "Kommentarer";

    static final String REGION = "Helseregion";
    static final String YEAR = "Rapporteringsår";
    static final String SERVICE = "Tjeneste";
    static final String ID = "Tjeneste-id";
    static final String STAGE = "Steg";
    static final String BY = "Behandlet av";
    static final String DAY = "Dato";
    static final String KIND = "Slag";
    static final String TEXT = "Tilbakemelding";
    static final String REPEATED = "Gjentatt fra rapporteringsår";
    static final String CLOSED = "Lukket dato";
    static final String OUTCOME = "Vedtak";
    static final String DECIDED_BY = "Besluttet av";
    static final String SUCCESSOR = "Etterfølger";
    static final String OWN_COMMENT = "Tjenestens kommentar";
    static final String COMMENT = "Kommentar";

    static final CodeList STAGES = CodeList.of(
            "steg",
            "received",
            "Mottatt",
            "reviewed",
            "Gjennomgått",
            "feedback_sent",
            "Tilbakemelding sendt",
            "medical_directors_meeting",
            "Interregionalt fagdirektørmøte",
            "sent_hod",
            "Sendt til HOD");

    static final CodeList ASSESSORS = CodeList.joined(
            "behandlere",
            REGIONS,
            CodeList.of(
                    "sentrale",
                    "medical_directors_meeting",
                    "Interregionalt fagdirektørmøte",
                    "hod",
                    "HOD",
                    "directorate",
                    "Helsedirektoratet"));

    static final CodeList KINDS = CodeList.of(
            "slag",
            "works_well",
            "Fungerer bra",
            "work_on",
            "Bør arbeides videre med",
            "follow_up_point",
            "Oppfølgingspunkt");

    static final CodeList OUTCOMES = CodeList.of(
            "vedtak",
            "continued",
            "Videreført",
            "changed",
            "Endret",
            "reorganised",
            "Omorganisert",
            "closed",
            "Avviklet");

    static final CodeList DECIDERS = CodeList.of(
            "beslutningstakere",
            "hod",
            "HOD",
            "rhf",
            "Regionalt helseforetak",
            "directorate",
            "Helsedirektoratet",
            "working_group",
            "Arbeidsgruppe (anbefaling)");

    private AssessmentWords() {}

    /** The drop-down lists of a workbook. */
    static List<CodeList> lists(RegionAssessment assessment) {
        return List.of(REGIONS, STAGES, ASSESSORS, KINDS, OUTCOMES, DECIDERS, services(assessment));
    }

    static CodeList services(RegionAssessment assessment) {
        Map<String, String> names = new LinkedHashMap<>();
        for (AssessedService service : assessment.services()) {
            names.put(service.name(), service.name());
        }
        return new CodeList("tjenester", names);
    }
}
