package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import no.tjenesteinnsikt.ingest.document.DocumentOpener;
import no.tjenesteinnsikt.ingest.document.Opened;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with a reference group's form: one field at a time, changed in a whole document. */
class GroupVariantsTest {
    private static final String WHOLE = Medium.TEXT.render(NewerForm.blocks(Language.BOKMAAL));
    private static final String USERS = "Berit Eksempel og Carl Utkast";
    private static final String ORGANISATIONS = "Tåkelaget og Foreningen for skodde";
    private static final String BOXES = "☒ Årsrapporten er godkjent.\n\n☐ Årsrapporten er ikke godkjent.\n";
    private static final String NORD = "Helse Nord sin representant har ikke kommet med noen tilbakemelding.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Årsrapporten er godkjent: Ja ☒ Nei ☐|yes",
                "Årsrapporten er godkjent: ☐ Ja ☒ Nei|no",
                "☒ Ja  ☐ Nei|yes",
                "Ja [ ]  Nei [x]|no",
                "Årsrapporten er godkjent: Ja|yes",
                "Referansegruppen har godkjent årsrapporten.|yes",
                "Ikke godkjent.|no",
                "☒ Årsrapporten er godkjent. ☐ Årsrapporten er ikke godkjent.|yes",
                "Årsrapporten er godkjent. ☐ Årsrapporten er ikke godkjent. ☒|no",
                "x Årsrapporten er godkjent. Årsrapporten er ikke godkjent.|yes",
                "Årsrapporten er godkjent.|unknown",
                "☒ Ja ☒ Nei|unknown",
                "Godkjent under tvil, se vedlegg|unknown",
                "Klikk her for å skrive inn tekst.|not_answered"
            })
    void approvalIsReadWhereItIsCertain(String written, String approved) {
        assertThat(read(WHOLE.replace(BOXES, written + "\n")).column("reference_group", "approved"))
                .containsExactly(approved);
    }

    @Test
    void aBoxOnALineOfItsOwnBelongsToTheChoiceBelow() {
        String written = "☐\nÅrsrapporten er godkjent.\n☒\nÅrsrapporten er ikke godkjent.\n";

        assertThat(read(WHOLE.replace(BOXES, written)).column("reference_group", "approved"))
                .containsExactly("no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 møter|2|value",
                "To fysiske møter|2|value",
                "Ingen|0|value",
                "3 (1 fysisk og 2 digitale)|3|value",
                "2, den 14. mars og den 3. oktober 2021|2|value",
                "1-2|-|unknown",
                "Ett fysisk og to digitale|-|unknown",
                "Flere|-|unknown",
                "Klikk her for å skrive inn tekst|-|not_answered"
            })
    void meetingsAreOneNumberOrUnknown(String written, String meetings, String state) {
        FormFacts facts = read(WHOLE.replace("i rapporteringsåret 3\n", "i rapporteringsåret " + written + "\n"));

        assertThat(facts.column("reference_group", "meetings")).containsExactly(meetings);
        assertThat(facts.column("reference_group", "meetings_state")).containsExactly(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helse Nord sin representant har ikke kommet med noen tilbakemelding.",
                "Har ikke svart.",
                "Ikke besvart",
                "Ingen tilbakemelding fra Helse Nord.",
                "Representanten har dessverre ikke gitt tilbakemelding på grunn av sykdom.",
                "Det er ikke mottatt svar fra representanten.",
                "Tilbakemelding mangler.",
                "Representanten har ikkje kome med innspel.",
                "Representanten har ikke hatt mulighet til å svare.",
                "Klikk eller trykk her for å skrive inn tekst.",
                "[Skriv inn tekst]",
                "-"
            })
    void aSentenceThatThereIsNoAnswerIsNone(String written) {
        assertThat(read(WHOLE.replace(NORD, written))
                        .rows("reference_group_answer")
                        .get(0))
                .isEqualTo("respondent=nord answer_state=not_answered");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi har ikke fått tilbakemelding fra tjenesten på våre innspill.",
                "Representanten har ikke gitt skriftlig tilbakemelding, men støtter årsrapporten.",
                "Ingen kommentarer.",
                "Det er ikke kommet svar. Regionen har likevel hatt tre kurs i året.",
                "Regionen mangler spesialister, og tjenesten har hjulpet."
            })
    void anAnswerThatOnlySoundsLikeNoneIsOne(String written) {
        assertThat(read(WHOLE.replace(NORD, written))
                        .rows("reference_group_answer")
                        .get(0))
                .startsWith("respondent=nord answer_state=answered");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Berit Eksempel (Tåkelaget)||seat=user organisation=Tåkelaget person=Berit Eksempel seat_state=filled",
                "Berit Eksempel, Skoddeforeningen||seat=user organisation=Skoddeforeningen person=Berit Eksempel seat_state=filled",
                "Berit Eksempel|Tåkelaget|seat=user organisation=Tåkelaget person=Berit Eksempel seat_state=filled",
                "Ikke oppnevnt||seat=user seat_state=vacant",
                "Klikk her for å skrive inn tekst.||seat=user seat_state=unknown"
            })
    void aUserComesWithAnOrganisationOrTheSeatIsVacant(String user, String organisation, String seat) {
        String text = WHOLE.replace(USERS, user).replace(ORGANISATIONS, organisation == null ? "" : organisation);

        assertThat(read(text).rows("reference_group_member").get(1)).isEqualTo(seat);
    }

    @Test
    void twoUsersOnTwoLinesAreTwoSeats() {
        FormFacts facts = read(WHOLE.replace(USERS, "Berit Eksempel\nCarl Utkast")
                .replace(ORGANISATIONS, "Tåkelaget\nSkoddeforeningen"));

        assertThat(facts.column("reference_group_member", "organisation"))
                .containsExactly("-", "Tåkelaget", "Skoddeforeningen");
    }

    @Test
    void usersThatCannotBePairedKeepNoOrganisation() {
        FormFacts facts = read(WHOLE.replace(ORGANISATIONS, "Tåkelaget, Skoddeforeningen og Regnforbundet"));

        assertThat(facts.column("reference_group_member", "organisation")).containsExactly("-", "-", "-");
        assertThat(facts.findings()).containsExactly("users_not_paired");
    }

    @Test
    void membersInAListHaveTheirRegions() {
        String members =
                "Referansegruppens medlemmer:\nGro Påfunn, Helse Nord\nHans Skisse (HMN), Ida Prøve (Helse Vest RHF)\nHSØ: vakant\n\n";
        FormFacts facts = read(WHOLE.replace("Navn på brukerrepresentant", members + "Navn på brukerrepresentant"));

        assertThat(facts.rows("reference_group_member").subList(3, 7))
                .containsExactly(
                        "seat=region region_id=nord organisation=Helse Nord person=Gro Påfunn seat_state=filled",
                        "seat=region region_id=midt organisation=HMN person=Hans Skisse seat_state=filled",
                        "seat=region region_id=vest organisation=Helse Vest RHF person=Ida Prøve seat_state=filled",
                        "seat=region region_id=sor_ost seat_state=vacant");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Representant fra Helse Midt-Norge RHF:|midt",
                "HMNs representant|midt",
                "Representant for Helse Midt|midt",
                "Referansegruppens representant – Helse Midt-Norge|midt",
                "Tilbakemelding fra Helse Midt-Norge|midt"
            })
    void aRegionGoesByManyNames(String heading, String region) {
        FormFacts facts = read(WHOLE.replace("Helse Midt-Norges representant:", heading));

        assertThat(facts.rows("reference_group_answer"))
                .contains("respondent=" + region
                        + " answer_state=answered words=6 text=Tre møter med fagnettverket i regionen.");
    }

    @Test
    void aQuestionThatIsMissingIsUnknownAndSaysSo() {
        FormFacts facts = read(WHOLE.replaceAll("(?s)Helse Vests representant:.*?(?=Andre kommentarer)", ""));

        assertThat(facts.rows("reference_group_answer")).contains("respondent=vest answer_state=unknown");
        assertThat(facts.findings()).contains("section_missing");
    }

    @Test
    void theOrderOfTheQuestionsMakesNoDifference() {
        int nord = WHOLE.indexOf("Helse Nords representant:");
        int midt = WHOLE.indexOf("Helse Midt-Norges representant:");
        int other = WHOLE.indexOf("Andre kommentarer");
        String moved = WHOLE.substring(0, nord)
                + WHOLE.substring(midt, other)
                + WHOLE.substring(nord, midt)
                + WHOLE.substring(other);

        assertThat(read(moved).rows("reference_group_answer"))
                .isEqualTo(read(WHOLE).rows("reference_group_answer"));
    }

    @Test
    void aLayoutWithTheAnswersBesideWrappedLabelsIsRead() {
        String text = WHOLE.replaceAll("(?s)Hvilken brukerorganisasjon.*?(?=Hvilke saker)", """
                Hvilken brukerorganisasjon          Tåkelaget og Foreningen for skodde
                kommer brukerrepresentanten fra
                Dersom brukerrepresentant ikke      ☐ Brukerrepresentant skal oppnevnes.
                er oppnevnt, gi nærmere             ☐ Brukerrepresentasjon er vurdert.
                informasjon om dette.               Kommentarer: Klikk her for å skrive inn tekst.
                Referansegruppens godkjenning       ☒ Årsrapporten er godkjent.
                av årsrapporten                     ☐ Årsrapporten er ikke godkjent.
                Antall møter referansegruppen i     3
                rapporteringsåret
                Hvordan er møtene gjennomført       Ett fysisk, resten på video.
                (fysisk, skype):

                """);

        assertThat(read(text).rows("reference_group")).isEqualTo(read(WHOLE).rows("reference_group"));
        assertThat(read(text).rows("reference_group_member"))
                .isEqualTo(read(WHOLE).rows("reference_group_member"));
    }

    @Test
    void namesAndAddressesAreMaskedInAnswers() {
        FormFacts facts =
                read(WHOLE.replace("Tre møter med", "Anna Prøvesen, anna@eksempel.no, tlf. 22 33 44 55, møter"));

        assertThat(facts.rows("reference_group_answer").get(1))
                .contains("text=[navn], [e-postadresse], tlf. [telefonnummer], møter fagnettverket i regionen.");
        assertThat(facts.findings()).contains("contact_masked");
    }

    @Test
    void aYearInTheFootOfThePagesCounts() {
        String text = WHOLE.replace("Årsrapportering 2021", "Årsrapportering")
                .replace("Beskriv referanse", "Tilbakemelding på årsrapport 2019  Side 1 av 2\n\f\nBeskriv referanse");

        assertThat(read(text).reading().reportYear()).contains(new Reading.StatedYear(2019, "document"));
    }

    @Test
    void aYearOnlyInProseIsNoneAndTheOptionHelps() {
        String text = WHOLE.replace("Årsrapportering 2021", "Årsrapportering")
                .replace("Det er ønske", "Årsrapporten for 2018 er god. Det er ønske");

        assertThat(read(text).reading().outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(read(text).reading().findings().get(0).message())
                .isEqualTo("Ingen overskrift, noe felt eller topptekst i dokumentet sier rapporteringsåret.");
        assertThat(read(text).reading().findings().get(0).remedy()).isEqualTo("Oppgi året med --report-year.");
        assertThat(given(text, 2018).reportYear()).contains(new Reading.StatedYear(2018, "option"));
    }

    @Test
    void theYearOfTheDocumentWinsOverTheOption() {
        Reading reading = given(WHOLE, 2018);

        assertThat(reading.reportYear()).contains(new Reading.StatedYear(2021, "document"));
        assertThat(reading.findings())
                .extracting(f -> f.severity().word() + " " + f.message())
                .contains("warning Dokumentet sier 2021, men 2018 ble oppgitt. Dokumentets år er brukt.");
    }

    @Test
    void aFormWithoutAServiceIsRejected() {
        FormFacts facts = read(WHOLE.replace("Nasjonal kompetansetjeneste for tåkeheimen medisin (NK-TM)", ""));

        assertThat(facts.reading().outcome()).isEqualTo(Reading.Outcome.REJECTED);
        assertThat(facts.findings()).containsExactly("service_missing");
    }

    private static FormFacts read(String text) {
        return FormFacts.of(text);
    }

    private static Reading given(String text, int reportYear) {
        Opened.Text opened = (Opened.Text) new DocumentOpener().open(Medium.TEXT.file(text), "fil");
        Forms.Detection.Known known = (Forms.Detection.Known) Forms.detect(opened.document());
        return known.form().read(opened.document(), new GivenYears(Optional.of(reportYear), Optional.empty()));
    }
}
