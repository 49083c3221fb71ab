package no.tjenesteinnsikt.ingest.form.annual;

import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.filled;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.findings;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.StatedYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written into a workbook comes out of it. */
class AnnualRoundTripTest {
    private final Reading reading = MadeReport.read(MadeReport.bytes(filled()));

    @Test
    void nothing_is_said_of_a_workbook_that_was_filled_in_well() {
        assertThat(findings(reading)).isEmpty();
        assertThat(reading.reportYear()).contains(new StatedYear(2024, "document"));
    }

    @Test
    void the_service_has_its_name_its_host_and_the_kind_of_its_template() {
        assertThat(rows(reading, "service", "service_id", "name", "kind", "name_status"))
                .containsExactly("himmelfarget-hud Himmelfarget hud national_treatment_service stated");
        assertThat(rows(reading, "service_host", "institution_id", "region_id", "role", "host_status"))
                .containsExactly("fjellvik-sykehus vest responsible stated");
    }

    @Test
    void the_report_has_its_template_its_deadline_and_the_day_it_came() {
        assertThat(rows(reading, "annual_report", "template", "due_on", "submitted_on", "delivery", "locator"))
                .singleElement()
                .asString()
                .matches("annual-1 2025-02-17 2025-02-14 – 'Om senteret'!C\\d+");
    }

    @Test
    void a_diagnosis_code_is_the_same_in_every_spelling_and_a_vitamin_is_none() {
        assertThat(rows(reading, "service_description", "icd10_code", "words", "approved_by"))
                .containsExactly("– 15 hod", "D33.3 – hod", "L81.8 – hod");
    }

    @Test
    void persons_and_seats_are_read_and_a_seat_without_a_word_is_unknown() {
        assertThat(rows(reading, "role", "role", "person", "institution_id", "show_publicly", "gets_copy"))
                .containsExactly(
                        "professional_lead Kari Fjellrev fjellvik-sykehus true false",
                        "reference_group_leader Ola Havørn – false false",
                        "reference_group_member Siv Tiur – false false");
        assertThat(rows(reading, "reference_group_member", "seat", "region_id", "person", "seat_state"))
                .containsExactly(
                        "leader nord Ola Havørn filled",
                        "region nord – unknown",
                        "region midt – unknown",
                        "region vest – vacant",
                        "region sor_ost – unknown",
                        "user – Siv Tiur filled",
                        "service – – unknown");
    }

    @Test
    void activities_keep_their_numbers_and_a_stated_nothing_is_another_thing_than_silence() {
        assertThat(rows(reading, "activity", "activity_type", "title", "region_id", "quantity", "unit"))
                .containsExactly(
                        "article Om himmelfarge – – –",
                        "clinical_activity Pasienter behandlet nord 12.0000 timer",
                        "teaching Kurs – 7.5000 timer");
        assertThat(rows(reading, "evaluation_answer", "question_id", "choice", "answer_state"))
                .startsWith(
                        "article – answered",
                        "research_project none answered",
                        "teaching – answered",
                        "dissemination – not_answered",
                        "clinical_activity – answered");
    }

    @Test
    void answers_have_their_choices_and_what_other_templates_ask_was_not_asked() {
        assertThat(rows(reading, "evaluation_answer", "question_id", "choice", "text", "words", "answer_state"))
                .contains(
                        "equal_access – Vi når alle regioner. 4 answered",
                        "patient_pathway_cooperation – – – not_answered",
                        "treatment_quality prom God effekt. 2 answered",
                        "treatment_quality audit – – answered",
                        "group_vest – Vi er godt fornøyde i vest. 6 answered",
                        "spreading_status – – – not_asked",
                        "network_status – – – not_asked",
                        "quality_tool – – – not_asked");
        assertThat(rows(reading, "reference_group", "form", "approved", "meetings", "meetings_state"))
                .containsExactly("annual-1 not_asked – not_asked");
        assertThat(rows(reading, "reference_group_answer", "respondent", "answer_state"))
                .containsExactlyInAnyOrder(
                        "whole not_answered",
                        "user not_answered",
                        "nord not_answered",
                        "midt not_answered",
                        "sor_ost not_answered",
                        "vest answered",
                        "regions not_asked",
                        "other not_asked");
    }

    @Test
    void staff_and_the_web_page_are_read() {
        assertThat(rows(reading, "staffing", "staffing_kind", "fte", "fte_state", "basis"))
                .containsExactly("total 9.40 value annual_report", "permanent 8.00 value annual_report");
        assertThat(rows(reading, "web_requirement", "requirement", "met", "checked_by", "checked_on"))
                .containsExactly("outcome_goals true Kari Fjellrev 2025-01-10");
    }

    @Test
    void the_same_report_gives_the_same_bytes() {
        assertThat(MadeReport.bytes(filled())).isEqualTo(MadeReport.bytes(filled()));
    }

    @Test
    void the_years_option_only_counts_where_it_says_the_same() {
        Reading other =
                MadeReport.read(MadeReport.bytes(filled()), new GivenYears(Optional.of(2023), Optional.empty()));
        assertThat(other.reportYear()).contains(new StatedYear(2024, "document"));
        assertThat(findings(other)).singleElement().asString().startsWith("report_year_differs 'Om senteret'!C");
    }

    @Test
    void signs_that_no_workbook_can_hold_and_texts_that_are_too_long_do_no_harm() {
        Reading odd = MadeReport.read(
                MadeReport.bytes(filled().withAnswer("equal_access", ReportAnswer.of("Et\u0001 <&> \"tegn\" 😀 \uFFFE"))
                        .withAnswer("group_vest", ReportAnswer.of("ord ".repeat(10_000)))));
        assertThat(rows(odd, "evaluation_answer", "question_id", "text")).contains("equal_access Et <&> \"tegn\" 😀");
        assertThat(rows(odd, "evaluation_answer", "question_id", "text"))
                .anyMatch(row -> row.startsWith("group_vest ord ")
                        && row.endsWith("… (forkortet: en celle tar høyst 32 767 tegn)"));
    }

    static List<Integer> templates() {
        return IntStream.rangeClosed(1, 9).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_template_asks_its_own_questions_and_the_empty_cells_were_not_answered(int number) {
        ReportTemplate template = MadeReport.template(number);
        ReportedService service = new ReportedService(Optional.of("himmelfarget-hud"), "Himmelfarget hud", List.of());
        Reading empty = MadeReport.read(
                MadeReport.bytes(AnnualReport.empty(template, 2024).with(service)));
        assertThat(findings(empty)).isEmpty();
        Set<String> asked = empty.rows().stream()
                .filter(row -> row.table().name().equals("evaluation_answer"))
                .filter(row -> row.text("answer_state").equals("not_answered"))
                .map(row -> row.text("question_id"))
                .collect(Collectors.toSet());
        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(template.questions().stream()
                        .filter(q -> q.sheet() == ReportSheet.ACTIVITY || q.sheet() == ReportSheet.EVALUATION)
                        .map(ReportQuestion::id)
                        .toList());
        assertThat(rows(empty, "service", "kind")).containsExactly(template.kind());
        assertThat(rows(empty, "activity", "activity_type")).isEmpty();
    }

    @Test
    void of_templates_whose_questions_nobody_knows_no_question_is_said_to_be_asked_or_not() {
        Reading empty = MadeReport.read(MadeReport.bytes(AnnualReport.empty(MadeReport.template(8), 2024)
                .with(new ReportedService(Optional.empty(), "Himmelfarget hud", List.of()))));
        assertThat(rows(empty, "evaluation_answer", "question_id")).isEmpty();
        assertThat(rows(empty, "reference_group_answer", "respondent")).isEmpty();
    }
}
