package no.tjenesteinnsikt.ingest.form.annual;

import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.beside;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.bytes;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.changed;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.filled;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.find;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.findings;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.form.Forms;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What is wrong in a workbook is a finding with sheet and cell, and all else is kept. */
class AnnualDefectsTest {
    private static final String ABOUT = "Om senteret";
    private static final String ROLES = "Roller og ansvar";
    private static final String ACTIVITY = "Aktivitet";
    private static final String EVALUATION = "Evaluering";

    private static Reading after(Consumer<XSSFWorkbook> change) {
        return MadeReport.read(changed(bytes(filled()), change));
    }

    /** The rows without their source, to compare with those of an untouched workbook. */
    private static List<String> kept(Reading reading, String but) {
        return reading.rows().stream()
                .filter(row -> !row.table().name().equals(but))
                .map(Row::values)
                .map(Object::toString)
                .toList();
    }

    @Test
    void a_text_where_a_number_belongs_leaves_only_that_number_out() {
        Reading reading = after(book -> {
            beside(book, ABOUT, "Årsverk i alt").setCellValue("ca. 9");
            find(book, ACTIVITY, "Kurs").getRow().getCell(5).setCellValue("mange");
        });
        assertThat(findings(reading))
                .satisfiesExactly(
                        f -> assertThat(f)
                                .matches(
                                        "number_expected 'Om senteret'!C\\d+: Feltet «Årsverk i alt» har teksten «ca\\. 9», men skal ha et tall som ikke er under null\\."),
                        f -> assertThat(f)
                                .startsWith("number_expected Aktivitet!F14: Feltet «Antall» har teksten «mange»"));
        assertThat(rows(reading, "staffing", "staffing_kind", "fte", "fte_state"))
                .containsExactly("total – unknown", "permanent 8.00 value");
        assertThat(rows(reading, "activity", "title", "quantity", "unit")).contains("Kurs – timer");
        assertThat(reading.findings().get(0).remedy()).startsWith("Skriv bare tallet i cellen");
    }

    @Test
    void a_day_that_was_typed_as_text_is_no_day() {
        Reading reading = after(book -> beside(book, ABOUT, "Levert dato").setCellValue("14.02.2025"));
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .matches(
                        "date_is_text 'Om senteret'!C\\d+: Feltet «Levert dato» har «14\\.02\\.2025» som tekst, ikke som dato\\.");
        assertThat(rows(reading, "annual_report", "submitted_on", "delivery")).containsExactly("– unknown");
        assertThat(kept(reading, "annual_report")).isEqualTo(kept(MadeReport.read(bytes(filled())), "annual_report"));
    }

    @Test
    void a_formula_that_came_to_nothing_is_an_unknown_answer() {
        Reading reading = after(book -> {
            find(book, EVALUATION, "Samarbeid om pasientforløp")
                    .getRow()
                    .getCell(3)
                    .setCellFormula("1/0");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(findings(reading))
                .containsExactly(
                        "formula_error Evaluering!D7: Feltet «Samarbeid om pasientforløp» har formelfeilen #DIV/0!.");
        assertThat(rows(reading, "evaluation_answer", "question_id", "answer_state"))
                .contains("patient_pathway_cooperation unknown");
    }

    @Test
    void a_renamed_sheet_is_known_by_its_headings() {
        Reading reading = after(book -> {
            book.setSheetName(book.getSheetIndex(EVALUATION), "Svar 2024");
            book.setSheetName(book.getSheetIndex(ABOUT), "Ark1");
        });
        assertThat(findings(reading))
                .containsExactlyInAnyOrder(
                        "sheet_renamed 'Svar 2024'!A1: Arket «Svar 2024» er lest som «Evaluering»: overskriftene er de samme.",
                        "sheet_renamed Ark1!A1: Arket «Ark1» er lest som «Om senteret»: overskriftene er de samme.");
        assertThat(rows(reading, "evaluation_answer", "question_id", "text"))
                .contains("equal_access Vi når alle regioner.");
    }

    @Test
    void a_sheet_that_is_gone_leaves_its_answers_unknown() {
        Reading reading = after(book -> book.removeSheetAt(book.getSheetIndex(EVALUATION)));
        assertThat(findings(reading))
                .containsExactly(
                        "sheet_missing 'Om senteret'!A1: Arket «Evaluering» finnes ikke, og ingen andre ark har overskriftene.");
        assertThat(rows(reading, "evaluation_answer", "question_id", "answer_state"))
                .contains("equal_access unknown", "group_nord unknown", "spreading_status not_asked");
        assertThat(rows(reading, "activity", "title")).hasSize(3);
    }

    @Test
    void a_question_whose_row_was_deleted_has_an_unknown_answer() {
        Reading reading = after(book -> {
            XSSFSheet sheet = book.getSheet(EVALUATION);
            sheet.removeRow(sheet.getRow(
                    find(book, EVALUATION, "Samarbeid om pasientforløp").getRowIndex()));
        });
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .startsWith("question_missing Evaluering!A1: Spørsmålet «Samarbeid om pasientforløp» finnes ikke");
        assertThat(rows(reading, "evaluation_answer", "question_id", "answer_state"))
                .contains("patient_pathway_cooperation unknown");
    }

    @Test
    void more_than_five_articles_from_2024_is_said_and_all_are_kept() {
        List<ReportedActivity> seven = IntStream.rangeClosed(1, 7)
                .mapToObj(i -> MadeReport.activity("article", "Artikkel " + i, null, null))
                .toList();
        Reading reading = MadeReport.read(bytes(filled().withActivities(seven)));
        assertThat(findings(reading))
                .containsExactly(
                        "too_many_activities Aktivitet!B17: «Vitenskapelige artikler» har 7 rader, men fra rapporteringsåret 2024 skal det være høyst 5.");
        assertThat(rows(reading, "activity", "title")).hasSize(7);
        Reading before = MadeReport.read(bytes(AnnualReport.empty(MadeReport.template(1), 2023)
                .with(MadeReport.service())
                .withActivities(seven)));
        assertThat(findings(before)).isEmpty();
    }

    @Test
    void five_articles_are_not_too_many() {
        List<ReportedActivity> five = Stream.generate(() -> MadeReport.activity("article", "Artikkel", null, null))
                .limit(5)
                .toList();
        assertThat(findings(MadeReport.read(bytes(filled().withActivities(five)))))
                .isEmpty();
    }

    @Test
    void a_service_whose_name_says_another_kind_has_the_wrong_template() {
        Reading reading = after(book -> beside(book, ABOUT, "Tjenestens navn")
                .setCellValue("Nasjonal kompetansetjeneste for himmelfarget hud"));
        assertThat(findings(reading))
                .containsExactly(
                        "wrong_template 'Om senteret'!C13: Navnet «Nasjonal kompetansetjeneste for himmelfarget hud» hører ikke til mal 1 (Nasjonale behandlingstjenester – pågående).");
        assertThat(reading.findings().get(0).remedy())
                .startsWith("Hent arbeidsboken for riktig mal: 3 (Nasjonale kompetansetjenester – pågående), 4 ");
        assertThat(rows(reading, "evaluation_answer", "question_id", "text"))
                .contains("equal_access Vi når alle regioner.");
    }

    @Test
    void a_template_number_that_somebody_changed_does_not_change_the_questions() {
        Reading reading =
                after(book -> beside(book, ABOUT, "Mal").setCellValue("3: Nasjonale kompetansetjenester – pågående"));
        assertThat(findings(reading))
                .containsExactly(
                        "template_changed 'Om senteret'!C12: Arbeidsboken ble laget for mal 1, men arket sier mal 3. Spørsmålene er lest etter mal 1.");
        assertThat(rows(reading, "annual_report", "template")).containsExactly("annual-1");
    }

    @Test
    void a_workbook_that_lost_its_hidden_sheet_is_known_by_what_its_sheets_say() {
        byte[] without = changed(bytes(filled()), book -> book.removeSheetAt(book.getSheetIndex("_skjema")));
        Reading reading = MadeReport.read(without);
        assertThat(findings(reading)).isEmpty();
        assertThat(kept(reading, "")).isEqualTo(kept(MadeReport.read(bytes(filled())), ""));
    }

    @Test
    void without_any_number_the_template_is_the_one_whose_questions_stand_there() {
        AnnualReport report = AnnualReport.empty(MadeReport.template(6), 2024)
                .with(new ReportedService(Optional.empty(), "Nasjonalt senter for himmelfarge", List.of()));
        byte[] bare = changed(bytes(report), book -> {
            book.removeSheetAt(book.getSheetIndex("_skjema"));
            beside(book, ABOUT, "Mal").setCellValue("");
        });
        assertThat(rows(MadeReport.read(bare), "annual_report", "template")).containsExactly("annual-6");
        byte[] either = changed(bytes(filled()), book -> {
            book.removeSheetAt(book.getSheetIndex("_skjema"));
            beside(book, ABOUT, "Mal").setCellValue("");
        });
        Reading rejected = MadeReport.read(either);
        assertThat(rejected.outcome()).as("templates 1 and 2 ask the same").isEqualTo(Outcome.REJECTED);
        assertThat(findings(rejected)).singleElement().asString().startsWith("template_unknown");
    }

    @Test
    void a_workbook_of_another_service_is_read_as_the_one_it_names() {
        Reading reading = after(book ->
                beside(book, ABOUT, "Tjenestens navn").setCellValue("Nasjonal behandlingstjeneste for grønne fingre"));
        assertThat(findings(reading))
                .containsExactly(
                        "service_changed 'Om senteret'!C13: Arbeidsboken ble laget for tjenesten himmelfarget-hud, men navnet er nå «Grønne fingre». Den er lest som tjenesten groenne-fingre.");
        assertThat(rows(reading, "service", "service_id")).containsExactly("groenne-fingre");
    }

    @Test
    void a_renamed_service_keeps_the_id_that_its_workbook_was_made_for() {
        ReportedService renamed = new ReportedService(
                Optional.of("himmelfarget-hud"), "Nasjonal behandlingstjeneste for blå hud", List.of());
        assertThat(rows(MadeReport.read(bytes(filled().with(renamed))), "service", "service_id", "name"))
                .containsExactly("himmelfarget-hud Blå hud");
    }

    @Test
    void a_workbook_without_a_service_is_refused_with_the_cell_to_fill_in() {
        Reading reading = MadeReport.read(bytes(AnnualReport.empty(MadeReport.template(1), 2024)));
        assertThat(reading.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(findings(reading))
                .containsExactly(
                        "service_missing 'Om senteret'!C13: Arbeidsboken sier ikke hvilken tjeneste den gjelder.");
    }

    @Test
    void a_kind_of_activity_that_the_template_does_not_ask_for_is_said_and_kept() {
        Reading reading =
                after(book -> find(book, ACTIVITY, "Kurs").getRow().getCell(1).setCellValue("Avlagte doktorgrader"));
        assertThat(findings(reading))
                .containsExactly("activity_not_asked Aktivitet!B14: Mal 1 spør ikke om «Avlagte doktorgrader».");
        assertThat(rows(reading, "activity", "activity_type")).contains("doctorate");
    }

    @Test
    void a_row_without_its_kind_and_a_word_that_is_in_no_list_are_said() {
        Reading reading = after(book -> {
            find(book, ACTIVITY, "Kurs").getRow().getCell(1).setCellValue("");
            find(book, ACTIVITY, "Pasienter behandlet").getRow().getCell(4).setCellValue("Troms");
        });
        assertThat(findings(reading))
                .containsExactly(
                        "not_in_list Aktivitet!E13: Feltet «Helseregion» har «Troms», som ikke er i listen.",
                        "activity_kind_missing Aktivitet!B14: Raden sier ikke hva slags aktivitet det er, og er utelatt.");
        assertThat(rows(reading, "activity", "title", "region_id"))
                .containsExactly("Om himmelfarge –", "Pasienter behandlet –");
    }

    @Test
    void nothing_to_report_contradicts_rows() {
        Reading reading = MadeReport.read(bytes(filled().withNothing(Set.of("article"))));
        assertThat(findings(reading))
                .containsExactly(
                        "activity_contradicts Aktivitet!D5: «Vitenskapelige artikler» har svaret «Ingenting å rapportere», men 1 rad.");
    }

    @Test
    void contacts_never_come_in_and_names_do_not_stand_in_answers() {
        Reading reading = after(book -> {
            Cell name = find(book, ROLES, "Kari Fjellrev");
            name.setCellValue("Kari Fjellrev, kari@fjellvik.no, tlf. 55 12 34 56");
            find(book, EVALUATION, "Samarbeid om pasientforløp")
                    .getRow()
                    .getCell(3)
                    .setCellValue("Ring Ola Havørn på 41234567 eller skriv til post@fjellvik.no.");
        });
        assertThat(rows(reading, "role", "role", "person")).contains("professional_lead Kari Fjellrev");
        assertThat(rows(reading, "evaluation_answer", "question_id", "text"))
                .contains(
                        "patient_pathway_cooperation Ring [navn] på [telefonnummer] eller skriv til [e-postadresse].");
        assertThat(reading.findings())
                .extracting(f -> f.code() + " " + f.locator())
                .containsExactly("contact_masked 'Roller og ansvar'!C6", "contact_masked Evaluering!D7");
        assertThat(reading.rows().toString() + reading.findings()).doesNotContain("@", "41234567", "55 12 34 56");
    }

    @Test
    void a_seat_that_is_both_vacant_and_taken_is_unknown() {
        Reading reading = after(
                book -> find(book, ROLES, "Helse Vest").getRow().getCell(2).setCellValue("Per Lom"));
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .matches(
                        "seat_contradicts 'Roller og ansvar'!G\\d+: En plass er oppgitt som ledig, men har et navn\\.");
        assertThat(rows(reading, "reference_group_member", "seat", "region_id", "seat_state"))
                .contains("region vest unknown");
    }

    @Test
    void a_web_item_without_who_and_when_is_left_out() {
        Reading reading = after(book ->
                find(book, ABOUT, "Kontaktinformasjon").getRow().getCell(2).setCellValue("Ja"));
        assertThat(findings(reading))
                .singleElement()
                .asString()
                .matches(
                        "web_check_incomplete 'Om senteret'!D\\d+: Punktet «Kontaktinformasjon» mangler hvem som kontrollerte, og er utelatt\\.");
        assertThat(rows(reading, "web_requirement", "requirement")).containsExactly("outcome_goals");
    }

    @Test
    void a_long_description_a_range_of_codes_and_words_among_codes_are_said() {
        Reading reading = after(book -> {
            beside(book, ABOUT, "Beskrivelse").setCellValue("ord ".repeat(101));
            beside(book, ABOUT, "Diagnosekoder").setCellValue("D33.3–D35 og flere");
        });
        assertThat(findings(reading))
                .satisfiesExactly(
                        f -> assertThat(f)
                                .startsWith("description_too_long 'Om senteret'!C")
                                .endsWith("Beskrivelsen har 101 ord; grensen er 100."),
                        f -> assertThat(f).startsWith("diagnosis_code_range 'Om senteret'!C"),
                        f -> assertThat(f).startsWith("diagnosis_code_unread").contains("«flere»"));
        assertThat(rows(reading, "service_description", "icd10_code")).containsExactly("–", "D33.3", "D35");
    }

    @Test
    void answers_that_are_none_are_not_answers() {
        Reading reading = after(book -> {
            find(book, EVALUATION, "Samarbeid om pasientforløp")
                    .getRow()
                    .getCell(3)
                    .setCellValue("Ikke aktuelt");
            find(book, EVALUATION, "Representanten for Helse Nord")
                    .getRow()
                    .getCell(3)
                    .setCellValue("Ingen tilbakemelding fra representanten.");
            find(book, EVALUATION, "Brukerrepresentantens tilbakemelding")
                    .getRow()
                    .getCell(3)
                    .setCellValue("   ");
        });
        assertThat(rows(reading, "evaluation_answer", "question_id", "answer_state"))
                .contains(
                        "patient_pathway_cooperation not_applicable",
                        "group_nord not_answered",
                        "group_user not_answered");
    }

    @Test
    void numbers_beyond_all_reason_are_said() {
        Reading reading = after(book -> {
            beside(book, ABOUT, "Årsverk i alt").setCellValue(1e20);
            find(book, ACTIVITY, "Kurs").getRow().getCell(5).setCellValue(1e17);
        });
        assertThat(reading.findings())
                .extracting(f -> f.code() + " " + f.locator())
                .containsExactly("number_does_not_fit 'Om senteret'!C22", "number_does_not_fit Aktivitet!F14");
        assertThat(rows(reading, "staffing", "staffing_kind", "fte_state")).contains("total unknown");
    }

    @Test
    void an_ordinary_workbook_is_not_taken_for_a_report() {
        byte[] other = changed(bytes(filled()), book -> {
            while (book.getNumberOfSheets() > 1) {
                book.removeSheetAt(1);
            }
            book.setSheetName(0, "Budsjett");
            find(book, "Budsjett", "Beskrivelse").setCellValue("Kroner");
        });
        assertThat(Forms.detect(MadeReport.opened(other))).isEmpty();
    }
}
