package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do with the questionnaires: one thing at a time, changed in a whole document. */
class QuestionnaireVariantsTest {
    private static final String WHOLE = Medium.TEXT.render(QuestionnaireForms.blocks(Language.BOKMAAL));
    private static final String GROUP = "Spørsmål til tjenestens faglige referansegruppe";
    private static final String GOALS =
            "Tjenesten har to resultatmål. Disse omhandler færre ulykker innen 2021, og kortere ventetid.";

    @Test
    void theGroupsQuestionnaireAloneIsRead() {
        String alone = WHOLE.substring(WHOLE.lastIndexOf("Helhetlig gjennomgang"));
        FormFacts facts = read(alone);

        assertThat(alone).contains(GROUP);
        assertThat(facts.reading().assessmentYear().orElseThrow().year()).isEqualTo(2018);
        assertThat(facts.rows("attachment")).isEmpty();
        assertThat(facts.column("evaluation_answer", "question_id")).hasSize(9).allMatch(id -> id.startsWith("group_"));
    }

    @Test
    void aLostHeadingOfAPartIsMadeUpForByItsQuestions() {
        String alone = WHOLE.substring(0, WHOLE.lastIndexOf("Helhetlig gjennomgang"));

        assertThat(read(alone.replace("Spørsmål til lederen av kompetansetjenesten", ""))
                        .rows("spreading_measure"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ja|yes|answered",
                "Nei, ikke nå|no|answered",
                "☐ Ja ☒ Nei|no|answered",
                "Ja ☐ Nei ☐|-|unknown",
                "Behandlingen er lokal.|-|answered",
                "Klikk her for å skrive inn tekst.|-|not_answered"
            })
    void yesAndNoAreReadWhereTheAnswerSaysThem(String written, String choice, String state) {
        FormFacts facts = read(WHOLE.replace("behandlingstiltak) Nei", "behandlingstiltak) " + written));

        assertThat(facts.column("evaluation_answer", "choice").get(3)).isEqualTo(choice);
        assertThat(facts.column("evaluation_answer", "answer_state").get(3)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publiserte artikler: https://eksempel.no/a|referred",
                "Se vedlegg 2.|claimed",
                "Dokumentasjon er vedlagt.|claimed",
                "Gode resultater.|not_delivered"
            })
    void anAttachmentIsReferredToClaimedOrNotDelivered(String written, String delivered) {
        assertThat(read(WHOLE.replace("Dokumentasjonen ligger i vedlegg 2.", written))
                        .column("attachment", "delivered")
                        .get(1))
                .isEqualTo(delivered);
    }

    @Test
    void anAttachmentWithReferencesGivesThemWithTheirLevelAndYear() {
        String attached =
                "VEDLEGG 2 – Resultater\n\nVerktøy tatt i bruk:\n\n- Håndbok i skodde 2016: https://eksempel.no/bok\n\n- Film om tåke, 2017\n\nHelhetlig gjennomgang";
        int at = WHOLE.lastIndexOf("Helhetlig gjennomgang");
        FormFacts facts =
                read(WHOLE.substring(0, at) + attached + WHOLE.substring(at + "Helhetlig gjennomgang".length()));

        assertThat(facts.column("attachment", "delivered")).containsExactly("delivered", "delivered", "not_delivered");
        assertThat(facts.rows("cited_document"))
                .containsExactly(
                        "attachment=results item=1 title=Håndbok i skodde 2016 dated_year=2016 address=https://eksempel.no/bok",
                        "attachment=results item=2 title=Film om tåke, 2017 dated_year=2017");
        assertThat(facts.rows("documented_result"))
                .containsOnly("effect_level=used evidence=referred")
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tjenesten har tre resultatmål: kurs, nettverk og ventetid.|kurs,nettverk,ventetid",
                "Resultatmål 1: Flere kurs|Flere kurs",
                "Tjenesten har fire resultatmål. Disse omhandler kurs og ventetid.|"
            })
    void outcomeGoalsAreReadWhenTheyCanBePartedInAsManyAsStated(String written, String goals) {
        FormFacts facts = read(WHOLE.replace(GOALS, written.contains("1:") ? "\n" + written + "\n" : written));

        assertThat(String.join(",", facts.column("outcome_goal", "goal"))).isEqualTo(goals == null ? "" : goals);
        assertThat(facts.findings().contains("goals_unclear")).isEqualTo(goals == null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Arbeidet skal være ferdig innen 2025.|plan_state=value completion_year=2025",
                "Vi regner med ti år fram i tid.|plan_state=value years_ahead_from=10 years_ahead_to=10",
                "Behovet varer.|plan_state=not_answered",
                "Oversikten på neste side viser tidsplanen.|plan_state=unknown"
            })
    void theTimePlanIsWhatIsStated(String written, String plan) {
        assertThat(read(WHOLE.replace("Tidsplanen går 5-8 år fram i tid.", written))
                        .rows("time_plan"))
                .containsExactly(plan);
    }

    @Test
    void aTableThatIsAnnouncedAndDoesNotFollowIsLost() {
        assertThat(read(WHOLE.replace("Behovet varer.", "Tabellen nedenfor viser behovet."))
                        .findings())
                .contains("table_lost");
        assertThat(read(WHOLE).findings()).doesNotContain("table_lost");
    }

    @Test
    void aPlanWithoutItsTableSaysSo() {
        FormFacts facts = read(WHOLE.replaceAll("(?s)Spredningstiltak.*?Artikler\n", ""));

        assertThat(facts.rows("spreading_measure")).isEmpty();
        assertThat(facts.findings()).contains("plan_table_missing");
    }

    @Test
    void rowsThatLostTheirTabsArePartedAtTheLettersOfTheAudiences() {
        FormFacts facts =
                read(WHOLE.replace("Kurs\tA, B\tForedrag og øvelser", "Kurs og møter A, B Foredrag og øvelser"));

        assertThat(facts.rows("spreading_measure").get(0))
                .isEqualTo("measure=Kurs og møter audience=A audience_priority=1 means=Foredrag og øvelser");
    }

    @Test
    void anAudienceThatThePlanDoesNotExplainIsWorthALook() {
        assertThat(read(WHOLE.replace("\tA, B\t", "\tA, D\t")).findings()).contains("audience_undefined");
    }

    @Test
    void withoutAStatedOrderNoAudienceHasAPriority() {
        assertThat(read(WHOLE.replace("Målgrupper i prioritert rekkefølge:", "Målgrupper:"))
                        .column("spreading_audience", "audience_priority"))
                .containsExactly("-", "-");
    }

    private static FormFacts read(String text) {
        return FormFacts.of(text);
    }
}
