package no.tjenesteinnsikt.ingest.form.questionnaire;

import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.CHAPTER;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.FIELD;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.GUIDANCE;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.HEADING;
import static no.tjenesteinnsikt.ingest.form.text.Label.Kind.TITLE;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.form.text.Label;

/** What the questionnaires print themselves, in bokmål; nynorsk where more than single words differ. */
final class QuestionLabels {
    static final String SERVICE = "service_name";
    static final String LEADER_LOCATION = "leader_location";
    static final String GROUP_LOCATION = "group_location";
    static final String SIGNATURE = "signature";
    static final String ASKED = "attachments_asked";
    static final String ATTACHMENT = "attachment_";
    static final String TIME_PLAN = "time_plan";
    static final String LEADER_PART = "leader_part";
    static final String GROUP_PART = "group_part";

    /** Longer questions are cut there. */
    private static final int LONGEST_WORDS = 80;

    private QuestionLabels() {}

    /** A question as the form prints it, in quotation marks, so that a reader of a finding knows which it is. */
    static String words(String id) {
        String words = Stream.concat(ofLeader().stream(), ofGroup().stream())
                .filter(label -> label.id().equals(id))
                .map(label -> label.spellings().get(0))
                .findFirst()
                .orElse(id);
        return "«"
                + (words.length() > LONGEST_WORDS
                        ? words.substring(0, LONGEST_WORDS).strip() + "…"
                        : words) + "»";
    }

    /** Where a part starts. */
    static List<Label> parts() {
        return List.of(
                Label.of(
                        LEADER_PART,
                        CHAPTER,
                        "Spørsmål til lederen av kompetansetjenesten",
                        "Spørsmål til leder av kompetansetjenesten",
                        "Spørsmål til tjenestens leder",
                        "Spørsmål til leiaren av kompetansetenesta",
                        "Spørsmål til leiaren for tenesta"),
                Label.of(
                        GROUP_PART,
                        CHAPTER,
                        "Spørsmål til tjenestens faglige referansegruppe",
                        "Spørsmål til den faglige referansegruppen",
                        "Spørsmål til referansegruppen",
                        "Spørsmål til den faglege referansegruppa til tenesta",
                        "Spørsmål til tenesta si faglege referansegruppe"));
    }

    static List<Label> ofLeader() {
        List<Label> labels = new ArrayList<>(common(LEADER_LOCATION));
        labels.addAll(List.of(
                question(
                        1,
                        "leader_organisation_and_staffing",
                        "Gi en kort beskrivelse av organisering og bemanning av tjenesten",
                        "Gje ei kort skildring av organisering og bemanning av tenesta"),
                question(
                        2,
                        "leader_task_split",
                        "Angi en prosentvis fordeling mellom tjenestens viktigste oppgaver",
                        "Oppgje ei prosentvis fordeling mellom dei viktigaste oppgåvene til tenesta"),
                question(
                        3,
                        "leader_national_patient_treatment",
                        "Inngår nasjonal pasientbehandling som en del av tjenesten",
                        "Inngår nasjonal pasientbehandling som ein del av tenesta"),
                question(
                        4,
                        "leader_primary_audience",
                        "Beskriv den primære målgruppen for tjenestens virksomhet knyttet til veiledning, kunnskaps- og kompetansespredning",
                        "Skildre den primære målgruppa for verksemda til tenesta knytt til rettleiing, kunnskaps- og kompetansespreiing"),
                question(
                        5,
                        "leader_spreading_means",
                        "Beskriv hvilke virkemidler tjenesten benytter for å nå denne målgruppen",
                        "Skildre kva verkemiddel tenesta nyttar for å nå denne målgruppa"),
                question(
                        6,
                        "leader_research",
                        "Gi en kort beskrivelse av tjenestens forskningsvirksomhet og i hvilken grad dette involverer kliniske fagmiljø i andre helseregioner",
                        "Gje ei kort skildring av forskingsverksemda til tenesta og i kva grad dette involverer kliniske fagmiljø i andre helseregionar"),
                question(
                        7,
                        "leader_documentation_systems",
                        "Gi en kort beskrivelse av de dokumentasjonssystemer/verktøy som tjenesten benytter for å overvåke resultater av utredning og behandling og effekt av tjenestens virksomhet",
                        "Gje ei kort skildring av dei dokumentasjonssystema/verktøya som tenesta nyttar for å overvake resultat av utgreiing og behandling og effekt av verksemda til tenesta"),
                question(
                        8,
                        "leader_results",
                        "Gi en oppsummert beskrivelse av hvilke resultater tjenesten har oppnådd",
                        "Gje ei oppsummert skildring av kva resultat tenesta har oppnådd"),
                question(
                        9,
                        "leader_regional_continuation",
                        "Beskriv hvilke tiltak som er iverksatt for å videreføre kompetansetjenestens arbeid i alle helseregionene",
                        "Skildre kva tiltak som er sette i verk for å vidareføre arbeidet til kompetansetenesta i alle helseregionane"),
                question(
                        10,
                        "leader_need_to_continue",
                        "Dersom det er behov for å videreføre kompetansetjenestens virksomhet, gi en beskrivelse av hvorfor dette er nødvendig",
                        "Dersom det er behov for å vidareføre verksemda til kompetansetenesta, gje ei skildring av kvifor dette er nødvendig"),
                question(
                        11,
                        "leader_other_services",
                        "Beskriv evt. andre nasjonale kompetansetjenester eller behandlingstjenester som har oppgaver innenfor denne tjenestens faglige ansvarsområde",
                        "Skildre evt. andre nasjonale kompetansetenester eller behandlingstenester som har oppgåver innanfor det faglege ansvarsområdet til denne tenesta"),
                question(
                        12,
                        "leader_responsibility_clarified",
                        "Er det gjort en formell ansvarsavklaring med disse tjenestene",
                        "Er det gjort ei formell ansvarsavklaring med desse tenestene"),
                question(
                        13,
                        "leader_other_matters",
                        "Eventuelle andre forhold som er viktig å kjenne til ifm en helhetlig gjennomgang av denne nasjonale kompetansetjenesten",
                        "Eventuelle andre forhold som er viktige å kjenne til i samband med ein heilskapleg gjennomgang av denne nasjonale kompetansetenesta"),
                Label.of(ASKED, FIELD, "Det bes om følgende vedlegg", "Det blir bede om følgjande vedlegg")));
        labels.addAll(leaderTitles());
        labels.addAll(attachments());
        labels.addAll(guidance());
        return labels;
    }

    private static List<Label> leaderTitles() {
        return List.of(
                Label.of(
                                "t",
                                TITLE,
                                "Tjenestens innhold og organisering",
                                "Innhaldet i og organiseringa av tenesta",
                                "Innhaldet i tenesta og organisering",
                                "Innhald og organisering av tenesta")
                        .within(LEADER_LOCATION, SERVICE),
                Label.of("t", TITLE, "Kompetansespredning").within("leader_national_patient_treatment"),
                Label.of("t", TITLE, "Forskning").within("leader_spreading_means"),
                Label.of(
                                "t",
                                TITLE,
                                "Dokumenterte resultater av tjenestens virksomhet",
                                "Dokumenterte resultat av verksemda til tenesta")
                        .within("leader_research"),
                Label.of("t", TITLE, "Tilleggsinformasjon").within("leader_need_to_continue"),
                Label.of("t", TITLE, "Vedlegg").within(SIGNATURE, "leader_other_matters"));
    }

    static List<Label> ofGroup() {
        List<Label> labels = new ArrayList<>(common(GROUP_LOCATION));
        labels.addAll(
                List.of(
                        question(
                                1,
                                "group_works_by_mandate",
                                "Er det lagt til rette for at referansegruppen kan utøve sin funksjon i tråd med sitt mandat",
                                "Er det lagt til rette for at referansegruppa kan utøve funksjonen sin i tråd med mandatet sitt"),
                        question(
                                2,
                                "group_composition",
                                "Er referansegruppens sammensetning dekkende for kompetansetjenestens ansvarsområde og oppgaver",
                                "Er samansetjinga av referansegruppa dekkjande for ansvarsområdet og oppgåvene til kompetansetenesta"),
                        question(
                                3,
                                "group_user_participation",
                                "Er det lagt til rette for aktiv brukermedvirkning i referansegruppens arbeid",
                                "Er det lagt til rette for aktiv brukarmedverknad i arbeidet til referansegruppa"),
                        question(
                                4,
                                "group_meeting_frequency",
                                "Hvor ofte arrangeres det møter mellom tjenesten og referansegruppen",
                                "Kor ofte blir det arrangert møte mellom tenesta og referansegruppa"),
                        question(
                                5,
                                "group_regional_need_covered",
                                "Får den enkelte helseregion dekket sitt behov for kompetanseoppbygging innenfor kompetansetjenestens ansvarsområde",
                                "Får den enkelte helseregionen dekt behovet sitt for kompetanseoppbygging innanfor ansvarsområdet til kompetansetenesta"),
                        question(
                                6,
                                "group_regional_continuation",
                                "Beskriv hvilke tiltak som er iverksatt for å videreføre kompetansetjenestens arbeid i alle regionene – evt. nasjonalt",
                                "Skildre kva tiltak som er sette i verk for å vidareføre arbeidet til kompetansetenesta i alle regionane – evt. nasjonalt"),
                        question(
                                7,
                                "group_need_to_continue",
                                "Dersom det er behov for å videreføre kompetansetjenestens virksomhet, gi en begrunnet beskrivelse av hvorfor dette er nødvendig",
                                "Dersom det er behov for å vidareføre verksemda til kompetansetenesta, gje ei grunngjeven skildring av kvifor dette er nødvendig"),
                        question(
                                8,
                                "group_other_matters",
                                "Det bes om eventuell tilleggsinformasjon som er viktig å ta hensyn til ved helhetlig vurdering av denne nasjonale kompetansetjenesten",
                                "Det blir bede om eventuell tilleggsinformasjon som er viktig å ta omsyn til ved heilskapleg vurdering av denne nasjonale kompetansetenesta")));
        labels.add(Label.of("t", TITLE, "Tilleggsinformasjon").within("group_need_to_continue"));
        labels.addAll(attachments());
        labels.addAll(guidance());
        return labels;
    }

    private static Label question(int number, String id, String... spellings) {
        return Label.of(id, FIELD, spellings).numbered(number);
    }

    private static List<Label> common(String location) {
        return List.of(
                Label.of(SERVICE, FIELD, "Navn på tjenesten", "Tjenestens navn"),
                Label.of(location, FIELD, "Lokalisering"),
                Label.of(
                        "title",
                        CHAPTER,
                        "Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten",
                        "Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten 2018",
                        "Heilskapleg gjennomgang av nasjonale kompetansetenester i spesialisthelsetenesta 2018"),
                Label.of("t", TITLE, "Signering av ansvarlig leder", "Signering av ansvarleg leiar"),
                Label.of(
                        SIGNATURE,
                        FIELD,
                        "Dato og navnet på den som har skrevet denne tilbakemeldingen",
                        "Dato og namnet på den som har skrive denne tilbakemeldinga"));
    }

    private static List<Label> attachments() {
        List<Label> labels = headings();
        labels.add(timePlan().within(ATTACHMENT + "3", ATTACHMENT + "2", ATTACHMENT + "1", TIME_PLAN));
        return labels;
    }

    private static List<Label> headings() {
        List<Label> labels = new ArrayList<>();
        for (int n = 1; n <= 3; n++) {
            labels.add(Label.of(ATTACHMENT + n, HEADING, "Vedlegg " + n, "Vedlegg nr. " + n, "Vedlegg nr " + n));
        }
        return labels;
    }

    private static Label timePlan() {
        return Label.of(TIME_PLAN, HEADING, "Tidsplan for gjennomføring", "Tidsplan for gjennomføringa", "Tidsplan");
    }

    /** What a document prints that is an attachment alone. */
    static List<Label> ofAttachment() {
        List<Label> labels = new ArrayList<>(headings());
        labels.add(timePlan().within(ATTACHMENT + "3", ATTACHMENT + "2", ATTACHMENT + "1", TIME_PLAN));
        labels.add(Label.of(SERVICE, FIELD, "Navn på tjenesten", "Tjenestens navn"));
        return labels;
    }

    private static List<Label> guidance() {
        return List.of(Label.of(
                "g",
                GUIDANCE,
                "SETT MARKØREN I DET GRÅ FELTET FØR DU STARTER SKRIVINGEN",
                "SET MARKØREN I DET GRÅ FELTET FØR DU STARTAR SKRIVINGA",
                "ja/nei – dersom svaret er ja – beskriv behandlingstiltak",
                "ja/nei – dersom svaret er ja – skildre behandlingstiltak",
                "Det bes om at plan for kompetansespredning legges ved rapporteringen og merkes vedlegg 1",
                "Det blir bede om at plan for kompetansespreiing blir lagd ved rapporteringa og merkt vedlegg 1",
                "Vi ber om at plan for kompetansespredning legges ved rapporteringen og merkes vedlegg 1",
                "Vi ber om at plan for kompetansespreiing blir lagd ved rapporteringa og merkt vedlegg 1",
                "se Veilederen s. 16 + 17 - §4-6",
                "se Veilederen s. 17",
                "se Veilederen s. 15 + 16",
                "sjå Rettleiaren s. 16 + 17 - §4-6",
                "sjå Rettleiaren s. 17",
                "sjå Rettleiaren s. 15 + 16",
                "Det bes om at dokumentasjon for oppnådde resultater vedlegges og merkes vedlegg 2",
                "Det blir bede om at dokumentasjon for oppnådde resultat blir lagd ved og merkt vedlegg 2",
                "Vi ber om at dokumentasjon for oppnådde resultater vedlegges og merkes vedlegg 2",
                "Vi ber om at dokumentasjon for oppnådde resultat blir lagd ved og merkt vedlegg 2",
                "Dersom det vises til dokumentasjon som er publisert, kan det benyttes referanse til hvor relevant dokumentasjon er tilgjengelig",
                "Dersom det blir vist til dokumentasjon som er publisert, kan ein bruke referanse til kor relevant dokumentasjon er tilgjengeleg",
                "Dersom det blir vist til dokumentasjon som er publisert, kan ein nytte referanse til kvar relevant dokumentasjon er tilgjengeleg",
                "Legg ved dokumentasjon for behov og en tidsplan for gjennomføring",
                "Legg ved dokumentasjon for behov og ein tidsplan for gjennomføring",
                "Det bes om at dokumentasjonen legges ved rapporteringen og merkes vedlegg 3",
                "Det blir bede om at dokumentasjonen blir lagd ved rapporteringa og merkt vedlegg 3",
                "Vi ber om at dokumentasjonen legges ved rapporteringen og merkes vedlegg 3",
                "Vi ber om at dokumentasjonen blir lagd ved rapporteringa og merkt vedlegg 3",
                "Hvis ja, gi en kort beskrivelse",
                "Viss ja, gje ei kort skildring",
                "Gi en kort beskrivelse",
                "Gje ei kort skildring",
                "jf. kjernemandat for referansegruppene",
                "jf. kjernemandat for referansegruppene"));
    }
}
