package no.tjenesteinnsikt.ingest.demo.review;

import java.util.List;
import no.tjenesteinnsikt.ingest.demo.written.Language;

/** What the questionnaires of 2018 print, question by question. */
final class QuestionnaireWords {
    static final int LEADER = 13;
    static final int GROUP = 8;

    private static final List<String> LEADER_BOKMAAL = List.of(
            "Gi en kort beskrivelse av organisering og bemanning av tjenesten.",
            "Angi en prosentvis fordeling mellom tjenestens viktigste oppgaver.",
            "Inngår nasjonal pasientbehandling som en del av tjenesten? (ja/nei – dersom svaret er ja – beskriv behandlingstiltak)",
            "Beskriv den primære målgruppen for tjenestens virksomhet knyttet til veiledning, kunnskaps- og kompetansespredning?",
            "Beskriv hvilke virkemidler tjenesten benytter for å nå denne målgruppen. Det bes om at plan for kompetansespredning legges ved rapporteringen og merkes vedlegg 1.",
            "Gi en kort beskrivelse av tjenestens forskningsvirksomhet og i hvilken grad dette involverer kliniske fagmiljø i andre helseregioner.",
            "Gi en kort beskrivelse av de dokumentasjonssystemer/verktøy som tjenesten benytter for å overvåke resultater av utredning og behandling og effekt av tjenestens virksomhet.",
            "Gi en oppsummert beskrivelse av hvilke resultater tjenesten har oppnådd (se Veilederen s. 17).",
            "Beskriv hvilke tiltak som er iverksatt for å videreføre kompetansetjenestens arbeid i alle helseregionene.",
            "Dersom det er behov for å videreføre kompetansetjenestens virksomhet, gi en beskrivelse av hvorfor dette er nødvendig (se Veilederen s. 15 + 16).",
            "Beskriv evt. andre nasjonale kompetansetjenester eller behandlingstjenester som har oppgaver innenfor denne tjenestens faglige ansvarsområde.",
            "Er det gjort en formell ansvarsavklaring med disse tjenestene? Hvis ja, gi en kort beskrivelse",
            "Eventuelle andre forhold som er viktig å kjenne til ifm en helhetlig gjennomgang av denne nasjonale kompetansetjenesten.");
    private static final List<String> LEADER_NYNORSK = List.of(
            "Gje ei kort skildring av organisering og bemanning av tenesta.",
            "Oppgje ei prosentvis fordeling mellom dei viktigaste oppgåvene til tenesta.",
            "Inngår nasjonal pasientbehandling som ein del av tenesta? (ja/nei – dersom svaret er ja – skildre behandlingstiltak)",
            "Skildre den primære målgruppa for verksemda til tenesta knytt til rettleiing, kunnskaps- og kompetansespreiing?",
            "Skildre kva verkemiddel tenesta nyttar for å nå denne målgruppa. Det blir bede om at plan for kompetansespreiing blir lagd ved rapporteringa og merkt vedlegg 1.",
            "Gje ei kort skildring av forskingsverksemda til tenesta og i kva grad dette involverer kliniske fagmiljø i andre helseregionar.",
            "Gje ei kort skildring av dei dokumentasjonssystema/verktøya som tenesta nyttar for å overvake resultat av utgreiing og behandling og effekt av verksemda til tenesta.",
            "Gje ei oppsummert skildring av kva resultat tenesta har oppnådd (sjå Rettleiaren s. 17).",
            "Skildre kva tiltak som er sette i verk for å vidareføre arbeidet til kompetansetenesta i alle helseregionane.",
            "Dersom det er behov for å vidareføre verksemda til kompetansetenesta, gje ei skildring av kvifor dette er nødvendig (sjå Rettleiaren s. 15 + 16).",
            "Skildre evt. andre nasjonale kompetansetenester eller behandlingstenester som har oppgåver innanfor det faglege ansvarsområdet til denne tenesta.",
            "Er det gjort ei formell ansvarsavklaring med desse tenestene? Viss ja, gje ei kort skildring",
            "Eventuelle andre forhold som er viktige å kjenne til i samband med ein heilskapleg gjennomgang av denne nasjonale kompetansetenesta.");
    private static final List<String> GROUP_BOKMAAL = List.of(
            "Er det lagt til rette for at referansegruppen kan utøve sin funksjon i tråd med sitt mandat ? (jf. kjernemandat for referansegruppene)",
            "Er referansegruppens sammensetning dekkende for kompetansetjenestens ansvarsområde og oppgaver?",
            "Er det lagt til rette for aktiv brukermedvirkning i referansegruppens arbeid?",
            "Hvor ofte arrangeres det møter mellom tjenesten og referansegruppen?",
            "Får den enkelte helseregion dekket sitt behov for kompetanseoppbygging innenfor kompetansetjenestens ansvarsområde? Gi en kort beskrivelse.",
            "Beskriv hvilke tiltak som er iverksatt for å videreføre kompetansetjenestens arbeid i alle regionene – evt. nasjonalt.",
            "Dersom det er behov for å videreføre kompetansetjenestens virksomhet, gi en begrunnet beskrivelse av hvorfor dette er nødvendig.",
            "Det bes om eventuell tilleggsinformasjon som er viktig å ta hensyn til ved helhetlig vurdering av denne nasjonale kompetansetjenesten.");
    private static final List<String> GROUP_NYNORSK = List.of(
            "Er det lagt til rette for at referansegruppa kan utøve funksjonen sin i tråd med mandatet sitt ? (jf. kjernemandat for referansegruppene)",
            "Er samansetjinga av referansegruppa dekkjande for ansvarsområdet og oppgåvene til kompetansetenesta?",
            "Er det lagt til rette for aktiv brukarmedverknad i arbeidet til referansegruppa?",
            "Kor ofte blir det arrangert møte mellom tenesta og referansegruppa?",
            "Får den enkelte helseregionen dekt behovet sitt for kompetanseoppbygging innanfor ansvarsområdet til kompetansetenesta? Gje ei kort skildring.",
            "Skildre kva tiltak som er sette i verk for å vidareføre arbeidet til kompetansetenesta i alle regionane – evt. nasjonalt.",
            "Dersom det er behov for å vidareføre verksemda til kompetansetenesta, gje ei grunngjeven skildring av kvifor dette er nødvendig.",
            "Det blir bede om eventuell tilleggsinformasjon som er viktig å ta omsyn til ved heilskapleg vurdering av denne nasjonale kompetansetenesta.");

    private QuestionnaireWords() {}

    static String ofLeader(int number, Language language) {
        return numbered(number, language == Language.NYNORSK ? LEADER_NYNORSK : LEADER_BOKMAAL);
    }

    static String ofGroup(int number, Language language) {
        return numbered(number, language == Language.NYNORSK ? GROUP_NYNORSK : GROUP_BOKMAAL);
    }

    private static String numbered(int number, List<String> words) {
        return number + ". " + words.get(number - 1);
    }
}
