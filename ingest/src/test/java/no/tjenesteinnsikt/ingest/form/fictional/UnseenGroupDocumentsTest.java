package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Feedback of reference groups as several authors write it, with the damage of extractions. Constructed documents. */
class UnseenGroupDocumentsTest {
    private static final String HEAD =
            "Årsrapportering for nasjonale kompetansetjenester i spesialisthelsetjenesten – referansegruppens"
                    + " tilbakemelding om aktiviteten i rapporteringsåret 2020\n";
    private static final String ONE_LINERS = HEAD + """
            Navn på tjenesten: Nasjonal kompetansetjeneste for høydesyke (NKH)
            Navn på referansegruppens leder: Overlege dr.med. Siv Oppdikt, Fjelldal HF
            Navn på brukerrepresentant: Ola Påfunn og Kari Tenkt
            Hvilken brukerorganisasjon kommer brukerrepresentanten fra: Fjellfolket / Landslaget for tynn luft
            Dersom brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette.
             Brukerrepresentant skal oppnevnes.
             Brukerrepresentasjon er vurdert.
            Referansegruppens godkjenning av årsrapporten
            [X] Årsrapporten er godkjent.
            [ ] Årsrapporten er ikke godkjent.
            Antall møter referansegruppen i rapporteringsåret
            Tre (ett fysisk, to på Teams)
            Hvordan er møtene gjennomført (fysisk, skype): Teams
            Hvilke saker er diskutert i referansegruppen
            Strategi, kurs og register.
            Beskriv referansegruppens samarbeid med tjenesten
            Godt.
            Brukerrepresentantens tilbakemelding
            Vi er fornøyde.
            Tilbakemelding fra regionale representant: Helse Nord
            Lite å melde.
            Tilbakemelding fra regionale representant: Helse Midt-Norge
            Regionen har hatt god nytte av kursene.
            Tilbakemelding fra regionale representant: Helse Vest
            -
            Tilbakemelding fra regionale representant: Helse Sør-Øst
            Vi viser til Helse Nord.
            """;

    @Test
    void regionsUnderHeadingsOfAnotherWordingAreNotTheUsersWords() {
        FormFacts facts = FormFacts.of(ONE_LINERS);

        assertThat(facts.rows("reference_group_answer"))
                .contains(
                        "respondent=user answer_state=answered words=3 text=Vi er fornøyde.",
                        "respondent=nord answer_state=answered words=3 text=Lite å melde.",
                        "respondent=vest answer_state=not_answered",
                        "respondent=sor_ost answer_state=answered words=5 text=Vi viser til Helse Nord.");
    }

    @Test
    void aMeetingFormOfOneWordIsNoPartOfItsLabel() {
        assertThat(FormFacts.of(ONE_LINERS).column("reference_group", "meeting_form"))
                .containsExactly("Teams");
        assertThat(FormFacts.of(ONE_LINERS.replace("skype): Teams", "skype, teams): Digitalt"))
                        .column("reference_group", "meeting_form"))
                .containsExactly("Digitalt");
        assertThat(FormFacts.of(ONE_LINERS.replace("skype): Teams", "skype, teams):"))
                        .column("evaluation_answer", "answer_state"))
                .contains("not_answered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Overlege dr.med. Siv Oppdikt, Fjelldal HF|organisation=Fjelldal HF person=Siv Oppdikt seat_state=filled",
                "seniorforsker i bølger Siv Oppdikt|person=seniorforsker i bølger Siv Oppdikt seat_state=filled",
                "Siv Oppdikt (Fjellfolket)|organisation=Fjellfolket person=Siv Oppdikt seat_state=filled"
            })
    void aNameBesideATitleNeverBecomesAnOrganisation(String leader, String seat) {
        assertThat(FormFacts.of(ONE_LINERS.replace("Overlege dr.med. Siv Oppdikt, Fjelldal HF", leader))
                        .rows("reference_group_member"))
                .contains("seat=leader " + seat);
    }

    @Test
    void twoLettersForSomebodyUnnamedAreNobodysName() {
        assertThat(FormFacts.of(ONE_LINERS.replace("Overlege dr.med. Siv Oppdikt, Fjelldal HF", "N.N."))
                        .all())
                .noneMatch(fact -> fact.contains("N.N."));
    }

    @Test
    void aNynorskHeadingOfTheApprovalDoesNotRunIntoTheOrganisation() {
        FormFacts facts = FormFacts.of(ONE_LINERS
                .replace("Referansegruppens godkjenning av", "Godkjenninga til referansegruppa av")
                .replace("[X] Årsrapporten er godkjent", "✓ Årsrapporten er godkjend")
                .replace("[ ] Årsrapporten er ikke godkjent", "  Årsrapporten er ikkje godkjend"));

        assertThat(facts.column("reference_group", "approved")).containsExactly("yes");
        assertThat(facts.column("reference_group", "user_organisation"))
                .containsExactly("Fjellfolket / Landslaget for tynn luft");
    }

    @Test
    void aMarkOfTheAnswerThatIsPrintedTwiceLosesNothing() {
        FormFacts facts = FormFacts.of("""
                Referansegruppens tilbakemelding for nasjonale kompetansetjenester 2016
                Navn på tjenesten: Nasjonal kompetansetjeneste for gjesping
                Navn på referansegruppens leder: Jon Fabel
                Navn på brukerrepresentant: Stein Oppdikt
                Referansegruppens godkjenning av årsrapporten
                ☒ Årsrapporten er godkjent.
                ☐ Årsrapporten er ikke godkjent.
                Tilbakemelding fra de regionale representantene, knyttet til aktiviteten i egen region
                Referansegruppens tilbakemelding:
                Kurs i alle regioner.
                Tilbakemelding fra referansegruppen som helhet
                Referansegruppens tilbakemelding:
                Et godt år.
                Referansegruppens tilbakemelding:
                Mer neste år.
                """);

        assertThat(facts.rows("reference_group_answer"))
                .contains("respondent=whole answer_state=answered words=6 text=Et godt år. Mer neste år.");
    }

    @Test
    void theYearOfTheDeadlineBelowTheFieldIsNoReportYear() {
        FormFacts facts = FormFacts.of(ONE_LINERS.replace(
                "rapporteringsåret 2020",
                "rapporteringsåret\nRapporteringsår: 2019\n\nFrist for" + " tilbakemelding: Senest 1. mars 2020"));

        assertThat(facts.reading().reportYear().orElseThrow().year()).isEqualTo(2019);
        assertThat(facts.findings()).noneMatch(code -> code.startsWith("report_year"));
    }

    /** A form with its own questions, in which answers speak of regions, of the service's name and of approval. */
    private static final String SPEAKING = """
            Årsrapportering for nasjonale kompetansetjenester i spesialisthelsetjenesten – referansegruppens tilbakemelding om aktiviteten i rapporteringsåret 2019

            Navn på tjenesten
            Nasjonal kompetansetjeneste for lange navn og korte svar

            Navn på referansegruppens leder: Mons Myte

            Navn på brukerrepresentant
            Ole, Dole og Doffen Fabel, Andevennene

            Hvilken brukerorganisasjon kommer brukerrepresentanten fra
            Andevennene

            Dersom brukerrepresentant ikke er oppnevnt, gi nærmere informasjon om dette.
            ☐ Brukerrepresentant skal oppnevnes.
            ☐ Brukerrepresentasjon er vurdert.
            Kommentarer:

            Referansegruppens godkjenning av årsrapporten
            ☒ Årsrapporten er godkjent.
            ☐ Årsrapporten er ikke godkjent.
            Representanten fra Helse Vest
            tok dissens.

            Antall møter referansegruppen i rapporteringsåret
            3

            Hvordan er møtene gjennomført (fysisk, skype): Skype

            Hvilke saker er diskutert i referansegruppen
            - f.eks. spredning av kompetanse til andre regioner, samarbeid om forskning, samarbeid om kvalitetsregistre, resultatmål for tjenesten, regionale utfordringer, planer for påfølgende år.
            1. Resultatmål
            2. Helse Nords representant: bør det være en vara?
            3. Budsjett
            Navn på tjenesten, som mange synes er for langt.

            Beskriv referansegruppens samarbeid med tjenesten
            Godt.

            Brukerrepresentantens tilbakemelding
            Brukerne er fornøyd.

            Helse Nords representant:
            Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med
            alle relevante fagmiljø i egen helseregion (RHF)?
            Helse Nord har ikke svart innen fristen.

            Helse Midt-Norges representant:
            Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med
            alle relevante fagmiljø i egen helseregion (RHF)?
            Tilbakemeldingen fra Helse Midt-Norge ettersendes.

            Helse Sør-Østs representant:
            Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med
            alle relevante fagmiljø i egen helseregion (RHF)?
            Kurs i Oslo.

            Helse Vests representant:
            Hva er gjort for å sikre kompetanseoppbygging gjennom dialog med
            alle relevante fagmiljø i egen helseregion (RHF)?
            Rapporten gir ikke et riktig bilde av arbeidet i Vest.

            Andre kommentarer fra referansegruppen
            Nei
            """;

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"TEXT", "HTML", "DOCX", "PDF"})
    void whatAnAnswerSaysOfARegionIsNotThatRegionsAnswer(FileKind kind) {
        FormFacts facts = FormFacts.of(kind.file(SPEAKING));

        assertThat(facts.rows("reference_group_answer"))
                .contains(
                        "respondent=nord answer_state=not_answered",
                        "respondent=midt answer_state=not_answered",
                        "respondent=sor_ost answer_state=answered words=3 text=Kurs i Oslo.",
                        "respondent=vest answer_state=answered words=10 text=Rapporten gir ikke et riktig bilde av"
                                + " arbeidet i Vest.");
        assertThat(facts.rows("reference_group"))
                .containsExactly("form=reference-group-2020 approved=yes dissent=true meetings=3 meetings_state=value"
                        + " meeting_form=Skype user_organisation=Andevennene");
        assertThat(facts.rows("evaluation_answer"))
                .contains(
                        "question_id=matters_discussed text=Resultatmål Helse Nords representant: bør det være en vara?"
                                + " Budsjett Navn på tjenesten, som mange synes er for langt. words=19 answer_state=answered");
        assertThat(facts.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi er fornøyde med tjenesten, utfyllende tilbakemelding ettersendes.",
                "Tilbakemelding om at utstyr på Rikshospitalet mangler",
                "Tilbakemelding om at kurs mangler",
                "Innspill om at Tromsø ikke har fått kurs",
                "Tilbakemelding ettersendes, men mest er bra"
            })
    void whatARegionSaysIsNotSilenceBecauseItNamesWhatIsMissing(String sentence) {
        assertThat(FormFacts.of(SPEAKING.replace("Kurs i Oslo.", sentence)).rows("reference_group_answer"))
                .anyMatch(row -> row.startsWith("respondent=sor_ost answer_state=answered") && row.endsWith(sentence));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helse Sør-Øst: Tilbakemelding ettersendes.",
                "Vår tilbakemelding vil bli ettersendt innen fredag."
            })
    void aRegionThatWillAnswerLaterHasNotAnswered(String sentence) {
        assertThat(FormFacts.of(SPEAKING.replace("Kurs i Oslo.", sentence)).rows("reference_group_answer"))
                .contains("respondent=sor_ost answer_state=not_answered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tilbakemelding fra Helse Vest", "Helse Vests representant:"})
    void aRegionsAnswerPastedBelowTheLastQuestionIsThatRegions(String label) {
        String pasted = label + "\nVi får god hjelp.\n";
        String blank = SPEAKING.replace("Rapporten gir ikke et riktig bilde av arbeidet i Vest.\n", "");

        assertThat(FormFacts.of(blank.replace("referansegruppen\nNei\n", "referansegruppen\n" + pasted))
                        .rows("reference_group_answer"))
                .contains(
                        "respondent=vest answer_state=answered words=4 text=Vi får god hjelp.",
                        "respondent=other answer_state=not_answered");
        FormFacts both = FormFacts.of(SPEAKING + pasted);
        assertThat(both.rows("reference_group_answer"))
                .contains(
                        "respondent=vest answer_state=answered words=10 text=Rapporten gir ikke et riktig bilde av"
                                + " arbeidet i Vest.",
                        "respondent=vest answer_state=answered words=4 text=Vi får god hjelp.",
                        "respondent=other answer_state=answered words=1 text=Nei");
        assertThat(both.findings()).containsExactly("section_twice");
    }

    @Test
    void aSentenceOfARegionBelowTheLastQuestionIsNotThatRegions() {
        assertThat(FormFacts.of(SPEAKING.replace(
                                "referansegruppen\nNei",
                                "referansegruppen\nRepresentanten fra Helse Vest tok dissens."))
                        .rows("reference_group_answer"))
                .contains(
                        "respondent=vest answer_state=answered words=10 text=Rapporten gir ikke et riktig bilde av"
                                + " arbeidet i Vest.",
                        "respondent=other answer_state=answered words=6 text=Representanten fra Helse Vest tok dissens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Norilco og Mental Helse", "Overlege og Siv Oppdikt", "Nestleder og Siv Oppdikt"})
    void anOrganisationOrATitleBeforeAndIsNoPerson(String user) {
        assertThat(FormFacts.of(SPEAKING.replace("Ole, Dole og Doffen Fabel, Andevennene", user))
                        .column("reference_group_member", "person"))
                .doesNotContain("Norilco", "Overlege", "Nestleder", "Mental Helse");
    }

    @Test
    void givenNamesThatShareASurnameArePersonsAndNoOrganisation() {
        assertThat(FormFacts.of(SPEAKING).rows("reference_group_member"))
                .containsExactly(
                        "seat=leader person=Mons Myte seat_state=filled",
                        "seat=user person=Ole seat_state=filled",
                        "seat=user person=Dole seat_state=filled",
                        "seat=user organisation=Andevennene person=Doffen Fabel seat_state=filled");
        assertThat(FormFacts.of(SPEAKING.replace("Ole, Dole og Doffen Fabel, Andevennene", "Ivareta og Doffen Fabel"))
                        .rows("reference_group_member"))
                .noneMatch(row -> row.contains("person=Ivareta"));
    }

    @Test
    void wordsBesideTheApprovalAreSaid() {
        FormFacts facts = FormFacts.of(SPEAKING.replace(
                "Representanten fra Helse Vest\ntok dissens.", "Godkjent under forutsetning av at tallene rettes."));

        assertThat(facts.column("reference_group", "approved")).containsExactly("yes");
        assertThat(facts.findings()).containsExactly("approval_reserved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tilbakemelding fra Helse Sør-Øst mangler.",
                "Tilbakemelding frå Helse Midt-Noreg er ikkje motteken.",
                "Svar fra representanten i Helse Midt-Norge ettersendes.",
                "Tilbakemeldinga frå Helse Sør-Aust blir ettersend."
            })
    void aRegionWithAHyphenThatIsMissingIsMissingToo(String sentence) {
        assertThat(FormFacts.of(SPEAKING.replace("Kurs i Oslo.", sentence)).rows("reference_group_answer"))
                .contains("respondent=sor_ost answer_state=not_answered");
    }
}
