package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
