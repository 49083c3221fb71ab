package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questionnaires as several authors and extractions write them; each fact was held against the document by eye. */
class UnseenQuestionnairesTest {
    private static final String GROUP = """
            Heilskapleg gjennomgang av nasjonale kompetansetenester i spesialisthelsetenesta 2018

            Spørsmål til den faglege referansegruppa til tenesta

            Namn på tenesta:\tNasjonal kompetanseteneste for fiskebeinskadar
            Lokalisering:\tHavgap sjukehus
            1. Er det lagt til rette for at referansegruppa kan utøve funksjonen sin i tråd med mandatet sitt? (jf. kjernemandat for referansegruppene)\tJa
            2. Er samansetjinga av referansegruppa dekkjande for ansvarsområdet og oppgåvene til kompetansetenesta?  Nei. Helse Nord har ikkje hatt representant sidan 2016.
            3. Er det lagt til rette for aktiv brukarmedverknad i arbeidet til referansegruppa?\tDelvis
            4. Kor ofte blir det arrangert møte mellom tenesta og referansegruppa?\tTo til tre gonger i året
            5. Får den einskilde helseregionen dekt behovet sitt for kompetanseoppbygging innanfor ansvarsområdet til kompetansetenesta? Gi ei kort skildring.
            Helse Vest: ja. Helse Nord: nei, ingen kurs har vore haldne der.
            6. Beskriv kva tiltak som er sette i verk for å vidareføre arbeidet til kompetansetenesta i alle regionane – ev. nasjonalt.
            Det er ikkje sett i verk tiltak.
            7. Dersom det er behov for å vidareføre verksemda til kompetansetenesta, gi ei grunngjeven skildring av kvifor dette er nødvendig.

            8. Det blir bede om eventuell tilleggsinformasjon som er viktig å ta omsyn til ved heilskapleg vurdering av denne nasjonale kompetansetenesta.
            -
            Dato og namnet på den som har skrive denne tilbakemeldinga:
            2.3.2018 Gunnvor Diktning (leiar av referansegruppa)
            040118 arl
            """;
    private static final String ATTACHED = """
            040118 arl

            # VEDLEGG 1: Kompetansespredningsplan

            ## **Målgrupper i prioritert rekkefølge:**

            **A** – fastleger

            **B** – helsesykepleiere i skole og
            barnehage

            Spredningstiltak\tMålgrupper\tVirkemidler
            Vottekurs\tA og B\tTo samlinger i året
            Nettside\tAlle\tRåd, bilder og film

            Resultatmål:
            - Alle helseregioner skal ha minst to kursede fastleger innen 2020
            - Ventetiden skal ned

            ## VEDLEGG 3

            ### Dokumentasjon for at helsetjenesten fortsatt er kompetansesvak

            - 1) NKV 2/2017, notat: Kalde hender i barnehagen

            ### Tidsplan for gjennomføring

            År\tTiltak
            2018\tKurs i Helse Nord
            2019\tKurs i Helse Midt-Norge og Helse Vest
            2020\tKurs i Helse Sør-Øst
            """;

    @Test
    void theFormsOwnWordsInNynorskAreNoAnswersAndClaimNoAttachment() throws IOException {
        FormFacts facts = read("leader-nynorsk.txt");

        assertThat(facts.column("evaluation_answer", "text"))
                .contains(
                        "Haukeland universitetssjukehus, Medisinsk klinikk",
                        "Kurs, e-læring, og årleg vintermøte. Sjå vedlegg 1.",
                        "Kunnskapen er framleis ujamt fordelt. Vi reknar med å vere ferdige i 2024.");
        assertThat(facts.column("attachment", "delivered"))
                .containsExactly("delivered", "not_delivered", "not_delivered");
        assertThat(facts.findings()).isEmpty();
    }

    @Test
    void positionsOfProjectsInBracketsAreNotTheServicesOwn() throws IOException {
        assertThat(read("leader-nynorsk.txt").rows("staffing"))
                .containsExactly(
                        "fte=1.50 fte_state=value staffing_kind=project basis=questionnaire",
                        "fte=3.60 fte_state=value staffing_kind=total basis=questionnaire");
    }

    @Test
    void aNumberOfPersonsBeforeThemDoesNotHideTheFullTimeEquivalents() throws IOException {
        FormFacts facts = read("leader-stacked-cells.txt");

        assertThat(facts.column("staffing", "fte")).containsExactly("4.25");
        assertThat(facts.column("reported_figure", "quantity")).containsExactly("7.0000");
    }

    @Test
    void goalsInAListUnderTheirNameAndTheOnlyOneOfASentenceAreRead() throws IOException {
        assertThat(read("leader-nynorsk.txt").rows("outcome_goal"))
                .containsExactly(
                        "goal=Alle helseføretak skal ha minst éin lege med kurs innan 2020 measurable=not_asked due_year=2020 met=not_asked",
                        "goal=Ventetida skal ned til fire veker measurable=not_asked met=not_asked");
        assertThat(read("leader-stacked-cells.txt").column("outcome_goal", "goal"))
                .containsExactly("likeverdig tilgang til trylleri innen utgangen av 2022");
        assertThat(read("leader-lost-table.txt").rows("outcome_goal")).isEmpty();
    }

    @Test
    void cellsThatEachBecameALineAreATableAndNoPartOfAnAudience() throws IOException {
        FormFacts facts = read("leader-stacked-cells.txt");

        assertThat(facts.column("spreading_audience", "description")).containsExactly("sykepleiere", "leger");
        assertThat(facts.rows("spreading_measure"))
                .containsExactly(
                        "measure=Kurs audience=A means=To dager, årlig",
                        "measure=Kurs audience=B means=To dager, årlig",
                        "measure=Hospitering audience=B means=En uke ved UNN",
                        "measure=Nettside audience=alle means=trylleri.no");
    }

    @Test
    void cellsOnLinesOfTheirOwnThatDoNotComeInThreesAreUnclear() throws IOException {
        FormFacts facts =
                FormFacts.of(text("leader-stacked-cells.txt").replace("Hospitering\nB", "Hospitering\nfor leger\nB"));

        assertThat(facts.column("spreading_measure", "measure")).containsExactly("Kurs", "Kurs");
        assertThat(facts.findings()).contains("plan_row_unclear");
    }

    @Test
    void aPlanThatSaysItDoesNotStartFromTheGoalsDoesNot() throws IOException {
        assertThat(read("leader-stacked-cells.txt").column("spreading_plan", "from_outcome_goals"))
                .containsExactly("no");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            yes     | • Grupper som ikke nås i dag\\n• Tiltakene er basert på resultatmålene
            yes     | Ingen frist er satt.\\nPlanen tar utgangspunkt i resultatmålene.
            no      | Planen er ikke basert på resultatmålene.
            no      | Planen bygger på erfaringer og mangler forankring i resultatmålene.
            unknown | Alle grupper som ikke nås i dag, får tiltak som er basert på resultatmålene.
            """)
    void aDenialCountsWhereItStandsByTheGoalsAndIsUnclearElsewhereInTheirSentence(String said, String sentence)
            throws IOException {
        String form = text("leader-stacked-cells.txt")
                .replace("Planen tar ikke utgangspunkt i resultatmålene.", sentence.replace("\\n", "\n"));

        assertThat(FormFacts.of(form).column("spreading_plan", "from_outcome_goals"))
                .containsExactly(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nå oppnådd", "langt på vei nådd", "fortsatt ikke fastsatt", "revidert i 2017"})
    void whatIsSaidOfAGoalThatIsNotNamedIsNoGoal(String said) throws IOException {
        String form = text("leader-stacked-cells.txt")
                .replace("likeverdig tilgang til trylleri innen utgangen av 2022", said);

        assertThat(FormFacts.of(form).rows("outcome_goal")).isEmpty();
    }

    @Test
    void milestonesInATableThatWasLostAreUnknownAndStepsByYearsAreATimePlan() throws IOException {
        FormFacts lost = read("leader-lost-table.txt");

        assertThat(lost.rows("time_plan")).containsExactly("plan_state=unknown");
        assertThat(lost.findings()).contains("table_lost");
        assertThat(read("leader-stacked-cells.txt").rows("time_plan")).containsExactly("plan_state=value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unknown      | Vi har ingen tidsplan.\\n2016 ble tjenesten evaluert.\\n2018 kom nettsiden.
            not_answered | Behovet er stort.\\n2016 ble tjenesten evaluert.\\n2018 kom nettsiden.
            """)
    void yearsAtTheBeginningsOfLinesOfAnAnswerAreNoTimePlan(String state, String answer) throws IOException {
        String form = text("leader-stacked-cells.txt")
                .replace("Se vedlegg 3.", answer.replace("\\n", "\n"))
                .replaceAll("(?s)VEDLEGG 3:.*", "");

        assertThat(FormFacts.of(form).rows("time_plan")).containsExactly("plan_state=" + state);
    }

    @Test
    void aListThatSaysThatThereAreNoGoalsHasNone() throws IOException {
        String form = text("leader-stacked-cells.txt")
                .replace(
                        "Vårt overordnede resultatmål er likeverdig tilgang til trylleri innen utgangen av 2022.",
                        "Resultatmål:\n- ikke fastsatt");

        assertThat(FormFacts.of(form).rows("outcome_goal")).isEmpty();
    }

    @Test
    void clarifiedWithOneServiceAndNotWithTheOtherIsUnknownForBoth() throws IOException {
        FormFacts facts = read("leader-lost-table.txt");

        assertThat(facts.column("service_relation", "clarified")).containsExactly("unknown", "unknown");
        assertThat(facts.column("evaluation_answer", "choice")).contains("yes");
    }

    @Test
    void aFormThatIsOneTableOfMarkdownIsReadCellByCell() throws IOException {
        FormFacts facts = read("group-in-a-markdown-table.md");

        assertThat(facts.column("evaluation_answer", "answer_state"))
                .containsExactly(
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "answered",
                        "not_answered",
                        "answered",
                        "answered");
        assertThat(facts.column("reference_group", "meetings")).containsExactly("1");
        assertThat(facts.all()).noneMatch(fact -> fact.contains("example.no") || fact.contains("73 00"));
    }

    private static FormFacts read(String name) throws IOException {
        return FormFacts.of(text(name));
    }

    private static String text(String name) throws IOException {
        try (InputStream in = UnseenQuestionnairesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPossessiveBeforeTheQuestionMarkBelongsToTheQuestion() {
        FormFacts facts = FormFacts.of(GROUP);

        assertThat(facts.rows("evaluation_answer"))
                .contains(
                        "question_id=group_works_by_mandate choice=yes text=Ja words=1 answer_state=answered",
                        "question_id=group_composition choice=no text=Nei. Helse Nord har ikkje hatt representant sidan"
                                + " 2016. words=9 answer_state=answered",
                        "question_id=group_need_to_continue answer_state=not_answered",
                        "question_id=group_other_matters answer_state=not_answered");
        assertThat(facts.reading().findings().stream().map(Finding::message))
                .containsExactly(
                        "Svaret på «Er det lagt til rette for aktiv brukermedvirkning i referansegruppens arbeid»"
                                + " begynner verken med ja eller nei, så valget er ikke lest.",
                        "Feltet for antall møter har «To til tre gonger i året», som ikke kan leses sikkert som ett"
                                + " tall, så antallet er ukjent.");
    }

    @Test
    void goalsAndATimePlanInTheAttachmentsAreTheServices() throws IOException {
        FormFacts facts = FormFacts.of(text("leader-lost-table.txt").replaceAll("(?s)040118 arl.*", ATTACHED));

        assertThat(facts.rows("outcome_goal"))
                .containsExactly(
                        "goal=Alle helseregioner skal ha minst to kursede fastleger innen 2020 measurable=not_asked"
                                + " due_year=2020 met=not_asked",
                        "goal=Ventetiden skal ned measurable=not_asked met=not_asked");
        assertThat(facts.column("spreading_measure", "measure")).containsExactly("Vottekurs", "Vottekurs", "Nettside");
        assertThat(facts.column("time_plan", "plan_state")).hasSize(1);
    }
}
