package no.tjenesteinnsikt.ingest.form.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@Tag("real-documents")
@TestInstance(Lifecycle.PER_CLASS) // The documents are read once.
class RealFormsTest {
    private final RealForm older =
            RealForm.of("reference-group-older-form-exercise-as-medicine.txt", Optional.of(2017));
    private final RealForm newer = RealForm.of("reference-group-2020-substance-use-treatment.txt", Optional.of(2020));
    private final RealForm questions =
            RealForm.of("review-2018-questionnaire-learning-and-mastery.md", Optional.empty());

    @Test
    void theOlderFormIsReadWithoutADoubt() {
        assertThat(older.findings()).isEmpty();
        assertThat(older.rows("service", "service_id", "name"))
                .containsExactly("trening-som-medisin Trening som medisin @L11-12:C1-11");
        assertThat(older.rows("reference_group", "form", "approved", "meetings_state"))
                .containsExactly("reference-group-2016 yes not_asked @L33-35:C1-32");
        assertThat(older.rows("reference_group_member", "seat", "seat_state"))
                .containsExactly("leader filled @L16:C34-45", "user filled @L18:C28-43");
        assertThat(older.rows("reference_group_answer", "respondent", "answer_state")
                        .subList(0, 2))
                .containsExactly("regions answered @L50-62:C2-27", "whole answered @L102-128:C1-43");
        assertThat(older.cut("L50:C2-30")).startsWith("\"Nasjonal kompetansetjeneste");
    }

    @Test
    void theNewerFormKeepsTheLostApprovalUnknown() {
        assertThat(newer.findings())
                .containsExactly("look users_paired_by_order L31:C1-18", "warning check_marks_lost L46-48:C2-31");
        assertThat(newer.rows("reference_group", "approved", "meetings", "user_organisation"))
                .containsExactly("unknown 2 A-larm og Ivareta @L46-48:C2-31");
        assertThat(newer.rows("reference_group_member", "seat", "organisation"))
                .containsExactly("leader - @L24:C34-44", "user A-larm @L26:C28-41", "user Ivareta @L26:C46-61");
    }

    @Test
    void theNewerFormGivesOneAnswerForEachRegionAndTheSentenceThatThereIsNone() {
        assertThat(newer.rows("reference_group_answer", "respondent", "answer_state"))
                .containsExactly(
                        "nord not_answered @L175:C1-68",
                        "midt answered @L181-191:C1-26",
                        "vest answered @L219-226:C1-69",
                        "sor_ost answered @L205-213:C1-16",
                        "user answered @L137-160:C1-44",
                        "other answered @L238-251:C1-54",
                        "regions not_asked @L1:C2-52",
                        "whole not_asked @L1:C2-52");
        assertThat(newer.cut("L175:C1-68"))
                .isEqualTo("Helse Nord sin representant har ikke kommet med noen tilbakemelding.");
    }

    @Test
    void theQuestionnairesGiveThePlanWithAllApartFromNamedAudiences() {
        assertThat(questions.findings()).contains("warning table_lost L240:C1-24");
        assertThat(questions.rows("spreading_audience", "audience")).hasSize(9);
        List<String> measures = questions.rows("spreading_measure", "measure", "audience");
        assertThat(measures).hasSize(28);
        assertThat(measures).filteredOn(m -> m.contains(" alle ")).hasSize(4);
        assertThat(measures).noneMatch(m -> m.contains(" H ") || m.contains(" I "));
    }

    @Test
    void theQuestionnairesGiveAnswersGoalsTimesAttachmentsAndSignatures() {
        assertThat(questions.rows("evaluation_answer", "question_id", "choice"))
                .contains(
                        "leader_national_patient_treatment no @L14:C123-125",
                        "leader_responsibility_clarified no @L106-108:C1-70")
                .contains("group_works_by_mandate yes @L252:C139-140", "group_user_participation yes @L254:C82-83");
        assertThat(questions.rows("outcome_goal", "goal"))
                .containsExactly(
                        "kompetanseoppbygging @L50:C92-111",
                        "likeverdig tilgjengelighet og nasjonal spredning @L50:C114-161",
                        "dokumentasjonssystemer knyttet til aktivitet og resultater @L50:C169-226");
        assertThat(questions.rows("time_plan", "plan_state", "years_ahead_from", "years_ahead_to"))
                .containsExactly("unknown 15 20 @L94:C98-110");
        assertThat(questions.rows("attachment", "attachment", "delivered"))
                .hasSize(3)
                .allMatch(a -> a.contains(" delivered "));
        assertThat(questions.rows("signature", "signed_on"))
                .containsExactly("2018-03-01 @L116:C1-17", "2018-02-27 @L286:C1-51");
        assertThat(questions.rows("staffing", "fte", "staffing_kind")).containsExactly("9.40 permanent @L12:C388-404");
        assertThat(questions.rows("reference_group", "meetings")).containsExactly("2 @L255:C73-88");
    }

    @Test
    void theShippedFactsOfTheReferenceGroupsSayTheSame() throws IOException {
        assertSame(RealForm.shipped("reference-groups"), older, newer);
    }

    @Test
    void theShippedFactsOfTheQuestionnairesSayTheSame() throws IOException {
        assertSame(RealForm.shipped("questionnaire-2018"), questions);
    }

    private static void assertSame(List<Row> shipped, RealForm... real) {
        List<String> read = Arrays.stream(real)
                .flatMap(r -> r.reading().rows().stream())
                .filter(r ->
                        !r.table().name().equals("service") && !r.table().name().equals("service_name"))
                .map(RealForm::fact)
                .toList();
        assertThat(shipped.stream().map(RealForm::fact)).containsExactlyInAnyOrderElementsOf(read);
        assertThat(shipped)
                .allSatisfy(row -> assertThat(
                                row.table().has("person") && row.get("person").isPresent())
                        .isFalse());
    }
}
