package no.tjenesteinnsikt.ingest.form.fictional;

import static org.assertj.core.api.Assertions.assertThat;

import no.tjenesteinnsikt.ingest.demo.written.Language;
import no.tjenesteinnsikt.ingest.demo.written.Medium;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the whole constructed documents say, in both languages: the facts that the matrix holds all cells against. */
class FormFactsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNewerFormGivesMembersMeetingsApprovalAndOneAnswerForEachRegion(Language language) {
        FormFacts facts = FormFacts.of(Medium.TEXT.render(NewerForm.blocks(language)));

        assertThat(facts.reading().reportYear().orElseThrow().year()).isEqualTo(2021);
        assertThat(facts.column("service", "service_id")).containsExactly("taakeheimen-medisin");
        assertThat(facts.rows("service_name")).containsExactly("name=tåkeheimen medisin", "name=NK-TM");
        assertThat(facts.rows("reference_group_member"))
                .containsExactly(
                        "seat=leader person=Anna Prøvesen seat_state=filled",
                        "seat=user organisation=Tåkelaget person=Berit Eksempel seat_state=filled",
                        "seat=user organisation=Foreningen for skodde person=Carl Utkast seat_state=filled");
        assertThat(facts.rows("reference_group"))
                .containsExactly(
                        "form=reference-group-2020 approved=yes meetings=3 meetings_state=value "
                                + "meeting_form=Ett fysisk, resten på video. user_organisation=Tåkelaget og Foreningen for skodde");
        assertThat(facts.rows("reference_group_answer"))
                .containsExactly(
                        "respondent=nord answer_state=not_answered",
                        "respondent=midt answer_state=answered words=6 text=Tre møter med fagnettverket i regionen.",
                        "respondent=vest answer_state=not_answered",
                        "respondent=sor_ost answer_state=answered words=10 text=Kurs i alle helseforetak, og et nytt opplegg på nett.",
                        "respondent=user answer_state=not_answered",
                        "respondent=other answer_state=answered words=1 text=Ingen.",
                        "respondent=regions answer_state=not_asked",
                        "respondent=whole answer_state=not_asked");
        assertThat(facts.findings()).containsExactly("users_paired_by_order");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whatIsMissingPointsAtTheWordsThatSaySo(Language language) {
        FormFacts facts = FormFacts.of(Medium.TEXT.render(NewerForm.blocks(language)));

        assertThat(facts.cut("reference_group_answer", 0)).startsWith("Helse Nord sin representant har ikk");
        assertThat(facts.cut("reference_group_answer", 2)).startsWith("Helse Vest");
        assertThat(facts.cut("reference_group_answer", 4)).startsWith("Klikk eller trykk her");
        assertThat(facts.cut("reference_group_member", 2)).isEqualTo("Carl Utkast");
        assertThat(facts.cut("reference_group", 0)).startsWith("☒ Årsrapporten er godkjen");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theOlderFormGivesOneAnswerForAllRegionsAndWhyThereIsNoUser(Language language) {
        FormFacts facts = FormFacts.of(Medium.TEXT.render(OlderForm.blocks(language)));

        assertThat(facts.reading().reportYear().orElseThrow().year()).isEqualTo(2016);
        assertThat(facts.rows("reference_group_member"))
                .containsExactly(
                        "seat=leader organisation=Fiktivt sykehus HF person=Dag Døme seat_state=filled",
                        "seat=user seat_state=vacant");
        assertThat(facts.rows("reference_group"))
                .containsExactly("form=reference-group-2016 approved=no meetings_state=not_asked "
                        + "no_user_reason=Brukerrepresentant skal oppnevnes. Organisasjonen er spurt.");
        assertThat(facts.rows("reference_group_answer").subList(0, 2))
                .containsExactly(
                        "respondent=regions answer_state=answered words=10 text=Alle regionene har hatt kurs. "
                                + "Referansegruppens tilbakemelding er derfor god.",
                        "respondent=whole answer_state=not_answered");
        assertThat(facts.rows("reference_group_answer").subList(2, 8))
                .allMatch(r -> r.endsWith("answer_state=not_asked"));
        assertThat(facts.findings()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theQuestionnairesGiveAnswersPlanGoalsTimesAndSignatures(Language language) {
        FormFacts facts = FormFacts.of(Medium.TEXT.render(QuestionnaireForms.blocks(language)));

        assertThat(facts.reading().assessmentYear().orElseThrow().year()).isEqualTo(2018);
        assertThat(facts.rows("evaluation_answer"))
                .contains(
                        "question_id=leader_national_patient_treatment choice=no text=Nei words=1 answer_state=answered",
                        "question_id=leader_research answer_state=not_answered",
                        "question_id=leader_other_services answer_state=unknown",
                        "question_id=leader_responsibility_clarified choice=yes text=Ja, med to. words=3 answer_state=answered",
                        "question_id=group_works_by_mandate choice=yes text=Ja words=1 answer_state=answered",
                        "question_id=group_composition choice=no text=Nei. Vest mangler. words=3 answer_state=answered");
        assertThat(facts.rows("staffing"))
                .containsExactly("fte=2.50 fte_state=value staffing_kind=total basis=questionnaire");
        assertThat(facts.rows("outcome_goal"))
                .containsExactly(
                        "goal=færre ulykker innen 2021 measurable=not_asked due_year=2021 met=not_asked",
                        "goal=kortere ventetid measurable=not_asked met=not_asked");
        assertThat(facts.rows("attachment"))
                .containsExactly(
                        "attachment=spreading_plan attachment_no=1 asked=true delivered=delivered",
                        "attachment=results attachment_no=2 asked=true delivered=claimed",
                        "attachment=need attachment_no=3 asked=true delivered=not_delivered");
        assertThat(facts.rows("time_plan")).containsExactly("plan_state=value years_ahead_from=5 years_ahead_to=8");
        assertThat(facts.rows("signature"))
                .containsExactly(
                        "template=review-2018-leader signed_on=2018-03-05 signed_on_state=value person=Eva Fiksjon",
                        "template=review-2018-reference-group signed_on=2018-02-27 signed_on_state=value person=Frida Fabel");
        assertThat(facts.rows("reference_group"))
                .containsExactly("form=review-2018-reference-group approved=not_asked meetings=2 meetings_state=value");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePlanGivesOneRowForEachMeasureAndAudience(Language language) {
        FormFacts facts = FormFacts.of(Medium.TEXT.render(QuestionnaireForms.blocks(language)));

        assertThat(facts.rows("spreading_plan"))
                .containsExactly("period=2018–2020 from_outcome_goals=yes primary_audience=fastleger");
        assertThat(facts.rows("spreading_audience"))
                .containsExactly(
                        "audience=A description=fastleger audience_priority=1",
                        "audience=B description=pasienter audience_priority=2");
        assertThat(facts.rows("spreading_measure"))
                .containsExactly(
                        "measure=Kurs audience=A audience_priority=1 means=Foredrag og øvelser",
                        "measure=Kurs audience=B audience_priority=2 means=Foredrag og øvelser",
                        "measure=Nettside audience=alle means=Artikler");
    }
}
