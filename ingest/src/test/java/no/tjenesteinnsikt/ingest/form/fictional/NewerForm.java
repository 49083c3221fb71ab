package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.List;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Answer;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Choice;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Field;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Guidance;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Heading;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Mark;

/** A constructed feedback in the form of about 2020. */
final class NewerForm {
    private NewerForm() {}

    static List<Block> blocks(Language language) {
        String asked = language.of(
                "Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i egen helseregion (RHF)?",
                "Kva er gjort for å sikre kompetanseoppbygging gjennom dialog med alle relevante fagmiljø i eigen helseregion (RHF)?");
        return List.of(
                new Heading(
                        language.of(
                                "Årsrapportering 2021 for nasjonale kompetansetjenester – referansegruppens tilbakemelding om aktiviteten i rapporteringsåret",
                                "Årsrapportering 2021 for nasjonale kompetansetenester – tilbakemelding frå referansegruppa om aktiviteten i rapporteringsåret")),
                new Guidance(
                        language.of(
                                "Referansegruppen skal gi tilbakemelding på tjenestens årsrapport og samarbeid med tjenesten.",
                                "Referansegruppa skal gje tilbakemelding på årsrapporten til tenesta og samarbeid med tenesta.")),
                new Guidance("Frist for tilbakemelding: Senest 1. mars 2022"),
                new Field(
                        language.of("Navn på tjenesten", "Namn på tenesta"),
                        language.of(
                                "Nasjonal kompetansetjeneste for tåkeheimen medisin (NK-TM)",
                                "Nasjonal kompetanseteneste for tåkeheimen medisin (NK-TM)")),
                new Field(
                        language.of("Navn på referansegruppens leder:", "Namn på leiar i referansegruppa:"),
                        "Anna Prøvesen"),
                new Field(
                        language.of("Navn på brukerrepresentant", "Namn på brukarrepresentant"),
                        "Berit Eksempel og Carl Utkast"),
                new Field(
                        language.of(
                                "Hvilken brukerorganisasjon kommer brukerrepresentanten fra",
                                "Kva brukarorganisasjon kjem brukarrepresentanten frå"),
                        "Tåkelaget og Foreningen for skodde"),
                new Field(
                        language.of(
                                "Dersom brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette.",
                                "Dersom brukarrepresentant ikkje er oppnemnd, gje nærare informasjon om dette."),
                        ""),
                new Choice(
                        language.of("Brukerrepresentant skal oppnevnes.", "Brukarrepresentant skal oppnemnast."),
                        Mark.NO),
                new Choice(
                        language.of("Brukerrepresentasjon er vurdert.", "Brukarrepresentasjon er vurdert."), Mark.NO),
                new Field(language.of("Kommentarer:", "Kommentarar:"), "Klikk her for å skrive inn tekst."),
                new Heading(language.of(
                        "Referansegruppens godkjenning av årsrapporten",
                        "Godkjenning av årsrapporten frå referansegruppa")),
                new Choice(language.of("Årsrapporten er godkjent.", "Årsrapporten er godkjend."), Mark.YES),
                new Choice(language.of("Årsrapporten er ikke godkjent.", "Årsrapporten er ikkje godkjend."), Mark.NO),
                new Field(
                        language.of(
                                "Antall møter referansegruppen i rapporteringsåret",
                                "Tal på møte i referansegruppa i rapporteringsåret"),
                        language.of("3 (tre)", "3 (tre)").substring(0, 1)),
                new Field(
                        language.of(
                                "Hvordan er møtene gjennomført (fysisk, skype):",
                                "Korleis er møta gjennomførte (fysisk, skype):"),
                        "Ett fysisk, resten på video."),
                new Heading(language.of(
                        "Hvilke saker er diskutert i referansegruppen", "Kva saker er diskuterte i referansegruppa")),
                new Guidance(
                        language.of(
                                "- f.eks. spredning av kompetanse til andre regioner, samarbeid om forskning, samarbeid om kvalitetsregistre, resultatmål for tjenesten, regionale utfordringer, planer for påfølgende år.",
                                "- t.d. spreiing av kompetanse til andre regionar, samarbeid om forsking, samarbeid om kvalitetsregister, resultatmål for tenesta, regionale utfordringar, planar for påfølgjande år.")),
                new Answer("Gruppen drøftet opplæring i fire regioner. Det er ønske om flere kurs."),
                new Heading(language.of(
                        "Beskriv referansegruppens samarbeid med tjenesten",
                        "Skildr samarbeidet referansegruppa har med tenesta")),
                new Answer("Samarbeidet er godt og åpent."),
                new Heading(
                        language.of("Brukerrepresentantens tilbakemelding", "Tilbakemelding frå brukarrepresentanten")),
                new Guidance(
                        language.of(
                                "- Ved behov kan referansegruppens brukerrepresentanter gi en separat tilbakemelding på tjenestens aktivitet.",
                                "- Ved behov kan brukarrepresentantane i referansegruppa gje ei separat tilbakemelding på aktiviteten til tenesta.")),
                new Answer("Klikk eller trykk her for å skrive inn tekst."),
                new Heading(language.of("Helse Nords representant:", "Helse Nord sin representant:")),
                new Guidance(asked),
                new Answer(language.of(
                        "Helse Nord sin representant har ikke kommet med noen tilbakemelding.",
                        "Helse Nord sin representant har ikkje kome med noka tilbakemelding.")),
                new Heading(language.of("Helse Midt-Norges representant:", "Helse Midt-Noreg sin representant:")),
                new Guidance(asked),
                new Answer("Tre møter med fagnettverket i regionen."),
                new Heading(language.of("Helse Sør-Østs representant:", "Helse Sør-Øst sin representant:")),
                new Guidance(asked),
                new Answer("Kurs i alle helseforetak, og et nytt opplegg på nett."),
                new Heading(language.of("Helse Vests representant:", "Helse Vest sin representant:")),
                new Guidance(asked),
                new Heading(
                        language.of("Andre kommentarer fra referansegruppen", "Andre kommentarar frå referansegruppa")),
                new Answer("Ingen."),
                new Heading("Mandat for referansegrupper, jf. kjernemandat"),
                new Guidance("Referansegruppen skal bidra til mye."));
    }
}
