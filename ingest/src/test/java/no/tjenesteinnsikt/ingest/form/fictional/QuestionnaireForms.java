package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Answer;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Field;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Guidance;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Heading;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Table;

/** Constructed answers to the questionnaires of 2018. */
final class QuestionnaireForms {
    private QuestionnaireForms() {}

    static List<Block> blocks(Language language) {
        List<Block> blocks = new ArrayList<>(leader(language));
        blocks.addAll(attachments());
        blocks.addAll(group(language));
        return blocks;
    }

    private static List<Block> leader(Language l) {
        return List.of(
                new Heading(l.of(
                        "Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten 2018",
                        "Heilskapleg gjennomgang av nasjonale kompetansetenester i spesialisthelsetenesta 2018")),
                new Heading(l.of(
                        "Spørsmål til lederen av kompetansetjenesten", "Spørsmål til leiaren av kompetansetenesta")),
                new Guidance("SETT MARKØREN I DET GRÅ FELTET FØR DU STARTER SKRIVINGEN."),
                new Field(
                        l.of("Navn på tjenesten:", "Namn på tenesta:"),
                        l.of(
                                "Nasjonal kompetansetjeneste for skodderier",
                                "Nasjonal kompetanseteneste for skodderier")),
                new Field("Lokalisering:", "Fiktivt sykehus HF"),
                new Field(
                        l.of(
                                "1. Gi en kort beskrivelse av organisering og bemanning av tjenesten.",
                                "1. Gje ei kort skildring av organisering og bemanning av tenesta."),
                        "Tjenesten har 2,5 årsverk."),
                new Field(
                        l.of(
                                "2. Angi en prosentvis fordeling mellom tjenestens viktigste oppgaver.",
                                "2. Oppgje ei prosentvis fordeling mellom dei viktigaste oppgåvene til tenesta."),
                        "Kurs 60 %, forskning 40 %."),
                new Field(
                        l.of(
                                "3. Inngår nasjonal pasientbehandling som en del av tjenesten? (ja/nei – dersom svaret er ja – beskriv behandlingstiltak)",
                                "3. Inngår nasjonal pasientbehandling som ein del av tenesta? (ja/nei – dersom svaret er ja – skildre behandlingstiltak)"),
                        "Nei"),
                new Heading(
                        l.of(
                                "4. Beskriv den primære målgruppen for tjenestens virksomhet knyttet til veiledning, kunnskaps- og kompetansespredning?",
                                "4. Skildre den primære målgruppa for verksemda til tenesta knytt til rettleiing, kunnskaps- og kompetansespreiing?")),
                new Answer("Den primære målgruppen er fastleger."),
                new Heading(
                        l.of(
                                "5. Beskriv hvilke virkemidler tjenesten benytter for å nå denne målgruppen. Det bes om at plan for kompetansespredning legges ved rapporteringen og merkes vedlegg 1.",
                                "5. Skildre kva verkemiddel tenesta nyttar for å nå denne målgruppa. Det blir bede om at plan for kompetansespreiing blir lagd ved rapporteringa og merkt vedlegg 1.")),
                new Answer("Kurs og nettsider."),
                new Heading(
                        l.of(
                                "6. Gi en kort beskrivelse av tjenestens forskningsvirksomhet og i hvilken grad dette involverer kliniske fagmiljø i andre helseregioner.",
                                "6. Gje ei kort skildring av forskingsverksemda til tenesta og i kva grad dette involverer kliniske fagmiljø i andre helseregionar.")),
                new Answer("Ingen tilbakemelding."),
                new Heading(l.of(
                        "8. Gi en oppsummert beskrivelse av hvilke resultater tjenesten har oppnådd (se Veilederen s. 17).",
                        "8. Gje ei oppsummert skildring av kva resultat tenesta har oppnådd (sjå Rettleiaren s. 17).")),
                new Answer(
                        "Tjenesten har to resultatmål. Disse omhandler færre ulykker innen 2021, og kortere ventetid. Dokumentasjonen ligger i vedlegg 2."),
                new Heading(
                        l.of(
                                "10. Dersom det er behov for å videreføre kompetansetjenestens virksomhet, gi en beskrivelse av hvorfor dette er nødvendig (se Veilederen s. 15 + 16).",
                                "10. Dersom det er behov for å vidareføre verksemda til kompetansetenesta, gje ei skildring av kvifor dette er nødvendig (sjå Rettleiaren s. 15 + 16).")),
                new Answer("Behovet varer. Tidsplanen går 5-8 år fram i tid."),
                new Heading(
                        l.of(
                                "12. Er det gjort en formell ansvarsavklaring med disse tjenestene? Hvis ja, gi en kort beskrivelse",
                                "12. Er det gjort ei formell ansvarsavklaring med desse tenestene? Viss ja, gje ei kort skildring")),
                new Answer("Ja, med to."),
                new Heading(l.of(
                        "Dato og navnet på den som har skrevet denne tilbakemeldingen:",
                        "Dato og namnet på den som har skrive denne tilbakemeldinga:")),
                new Answer("5.3.2018 Eva Fiksjon"));
    }

    private static List<Block> attachments() {
        return List.of(
                new Heading("VEDLEGG 1: Kompetansespredningsplan 2018–2020"),
                new Answer("Planen bygger på resultatmål for tjenesten."),
                new Answer("Målgrupper i prioritert rekkefølge:"),
                new Answer("A – fastleger"),
                new Answer("B – pasienter"),
                new Table(List.of(
                        List.of("Spredningstiltak", "Målgrupper", "Virkemidler"),
                        List.of("Kurs", "A, B", "Foredrag og øvelser"),
                        List.of("Nettside", "Alle målgrupper", "Artikler"))));
    }

    private static List<Block> group(Language l) {
        return List.of(
                new Heading(l.of(
                        "Helhetlig gjennomgang av nasjonale kompetansetjenester i spesialisthelsetjenesten 2018",
                        "Heilskapleg gjennomgang av nasjonale kompetansetenester i spesialisthelsetenesta 2018")),
                new Heading(l.of(
                        "Spørsmål til tjenestens faglige referansegruppe",
                        "Spørsmål til tenesta si faglege referansegruppe")),
                new Field(
                        l.of("Navn på tjenesten:", "Namn på tenesta:"),
                        l.of(
                                "Nasjonal kompetansetjeneste for skodderier",
                                "Nasjonal kompetanseteneste for skodderier")),
                new Field(
                        l.of(
                                "1. Er det lagt til rette for at referansegruppen kan utøve sin funksjon i tråd med sitt mandat ? (jf. kjernemandat for referansegruppene)",
                                "1. Er det lagt til rette for at referansegruppa kan utøve funksjonen sin i tråd med mandatet sitt ? (jf. kjernemandat for referansegruppene)"),
                        "Ja"),
                new Field(
                        l.of(
                                "2. Er referansegruppens sammensetning dekkende for kompetansetjenestens ansvarsområde og oppgaver?",
                                "2. Er samansetjinga av referansegruppa dekkjande for ansvarsområdet og oppgåvene til kompetansetenesta?"),
                        "Nei. Vest mangler."),
                new Field(
                        l.of(
                                "4. Hvor ofte arrangeres det møter mellom tjenesten og referansegruppen?",
                                "4. Kor ofte blir det arrangert møte mellom tenesta og referansegruppa?"),
                        "To ganger per år."),
                new Field(
                        l.of(
                                "5. Får den enkelte helseregion dekket sitt behov for kompetanseoppbygging innenfor kompetansetjenestens ansvarsområde? Gi en kort beskrivelse.",
                                "5. Får den enkelte helseregionen dekt behovet sitt for kompetanseoppbygging innanfor ansvarsområdet til kompetansetenesta? Gje ei kort skildring."),
                        "Stort sett."),
                new Heading(l.of(
                        "Dato og navnet på den som har skrevet denne tilbakemeldingen:",
                        "Dato og namnet på den som har skrive denne tilbakemeldinga:")),
                new Answer("27.2.18 Frida Fabel (leder av referansegruppen)"));
    }
}
