package no.tjenesteinnsikt.ingest.form.fictional;

import java.util.List;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Answer;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Choice;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Field;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Guidance;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Heading;
import no.tjenesteinnsikt.ingest.form.fictional.Block.Mark;

/** A constructed feedback in the form of about 2016–2017. */
final class OlderForm {
    private OlderForm() {}

    static List<Block> blocks(Language language) {
        return List.of(
                new Heading(language.of(
                        "Referansegruppens tilbakemelding for nasjonale kompetansetjenester 2016",
                        "Tilbakemelding frå referansegruppa for nasjonale kompetansetenester 2016")),
                new Guidance(language.of(
                        "Frist for tilbakemelding: Senest 1. mars", "Frist for tilbakemelding: Seinast 1. mars")),
                new Field(
                        language.of("Navn på tjenesten", "Namn på tenesta"),
                        language.of(
                                "Nasjonal kompetansetjeneste for skodderier",
                                "Nasjonal kompetanseteneste for skodderier")),
                new Heading(language.of("Om referansegruppen", "Om referansegruppa")),
                new Field(
                        language.of("Navn på referansegruppens leder:", "Namn på leiar i referansegruppa:"),
                        "Dag Døme, Fiktivt sykehus HF"),
                new Field(language.of("Navn på brukerrepresentant", "Namn på brukarrepresentant"), ""),
                new Field(
                        language.of(
                                "Dersom brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette.",
                                "Dersom brukarrepresentant ikkje er oppnemnd, gje nærare informasjon om dette."),
                        ""),
                new Choice(
                        language.of("Brukerrepresentant skal oppnevnes.", "Brukarrepresentant skal oppnemnast."),
                        Mark.YES),
                new Choice(
                        language.of("Brukerrepresentasjon er vurdert.", "Brukarrepresentasjon er vurdert."), Mark.NO),
                new Field(language.of("Kommentarer:", "Kommentarar:"), "Organisasjonen er spurt."),
                new Heading(language.of(
                        "Referansegruppens godkjenning av årsrapporten",
                        "Godkjenning av årsrapporten frå referansegruppa")),
                new Choice(language.of("Årsrapporten er godkjent.", "Årsrapporten er godkjend."), Mark.NO),
                new Choice(language.of("Årsrapporten er ikke godkjent.", "Årsrapporten er ikkje godkjend."), Mark.YES),
                new Heading(language.of(
                        "Tilbakemelding fra de regionale representantene, knyttet til aktiviteten i egen region",
                        "Tilbakemelding frå dei regionale representantane, knytt til aktiviteten i eigen region")),
                new Guidance(language.of("Ta utgangspunkt i følgende punkter:", "Ta utgangspunkt i følgjande punkt:")),
                new Guidance(
                        "1. Understøtte gjennomføring av kliniske forskningsprosjekt og innrapportering til pasientregistre fra egen region."),
                new Heading(language.of("Referansegruppens tilbakemelding:", "Tilbakemelding frå referansegruppa:")),
                new Answer("Alle regionene har hatt kurs. Referansegruppens tilbakemelding er derfor god."),
                new Heading(language.of(
                        "Tilbakemelding fra referansegruppen som helhet",
                        "Tilbakemelding frå referansegruppa som heilskap")),
                new Guidance(language.of("Ta utgangspunkt i følgende punkter:", "Ta utgangspunkt i følgjande punkt:")),
                new Guidance("4. Tilrettelegging for kliniske studier."),
                new Heading(language.of("Referansegruppens tilbakemelding:", "Tilbakemelding frå referansegruppa:")),
                new Answer("Klikk her for å skrive inn tekst."));
    }
}
