package no.tjenesteinnsikt.ingest.form.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What somebody who opens the workbook meets. */
class AnnualWorkbookLooksTest {
    @Test
    void the_tabs_are_those_of_the_form_and_what_the_program_needs_is_out_of_sight() throws IOException {
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(1), 2024))) {
            List<String> seen = new ArrayList<>();
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                if (book.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    seen.add(book.getSheetName(i));
                }
            }
            assertThat(seen).containsExactly("Om senteret", "Roller og ansvar", "Aktivitet", "Evaluering");
            assertThat(book.getSheetVisibility(book.getSheetIndex("_skjema"))).isEqualTo(SheetVisibility.VERY_HIDDEN);
        }
    }

    @Test
    void the_first_screen_says_what_by_when_to_whom_and_what_is_not_shown() throws IOException {
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(1), 2024))) {
            assertThat(beside(book, "Frist"))
                    .isEqualTo("17. februar 2025. Faglig ansvarlig bør være ferdig 10. februar 2025.");
            assertThat(beside(book, "Hvem")).contains("Faglig ansvarlig", "Referansegruppens leder");
            assertThat(beside(book, "Til hvem")).contains("Helseregionen");
            assertThat(beside(book, "Vises ikke offentlig")).startsWith("«Tilbakemelding om årsrapporteringen»");
        }
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(8), 2026))) {
            assertThat(beside(book, "Frist")).startsWith("Ingen kilde oppgir fristen for rapporteringsåret 2026");
            assertThat(beside(book, "Merk")).startsWith("Ingen kilde viser spørsmålene i denne malen.");
        }
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(7), 2023))) {
            assertThat(beside(book, "Frist")).isEqualTo("16. februar 2024.");
            assertThat(beside(book, "Merk")).startsWith("Spørsmålene er de for 2024, som ikke hadde nye spørsmål.");
        }
    }

    @Test
    void headings_are_protected_and_answers_can_be_written() throws IOException {
        try (XSSFWorkbook book = open(MadeReport.filled())) {
            for (String name : List.of("Om senteret", "Roller og ansvar", "Aktivitet", "Evaluering")) {
                assertThat(book.getSheet(name).getProtect()).as(name).isTrue();
            }
            Cell question = MadeReport.find(book, "Evaluering", "Likeverdig tilgang for pasienter fra alle regioner");
            assertThat(question.getCellStyle().getLocked()).isTrue();
            assertThat(question.getRow()
                            .getCell(question.getColumnIndex() + 2)
                            .getCellStyle()
                            .getLocked())
                    .isFalse();
            assertThat(question.getRow().getCell(question.getColumnIndex() + 1).getStringCellValue())
                    .startsWith("Hvilke tiltak for likeverdig tilgang");
        }
    }

    @Test
    void lists_and_rules_stop_what_does_not_belong_there() throws IOException {
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(1), 2024))) {
            assertThat(rules(book, "Aktivitet"))
                    .contains("'_lister'!$E$1:$E$5 STOP", "AND(ISNUMBER(F12),F12>=0) STOP")
                    .anyMatch(rule -> rule.startsWith("'_lister'!$B$1:$B$4"));
            assertThat(rules(book, "Om senteret"))
                    .anyMatch(rule -> rule.matches("AND\\(ISNUMBER\\(C\\d+\\),C\\d+>36525\\) STOP"));
            Sheet lists = book.getSheet("_lister");
            List<String> activities = new ArrayList<>();
            for (Row row : lists) {
                Optional.ofNullable(row.getCell(4))
                        .map(Cell::getStringCellValue)
                        .ifPresent(activities::add);
            }
            assertThat(activities)
                    .containsExactly(
                            "Vitenskapelige artikler",
                            "Forskningsprosjekter",
                            "Undervisning",
                            "Formidling",
                            "Klinisk aktivitet");
        }
    }

    private static List<String> rules(XSSFWorkbook book, String sheet) {
        return book.getSheet(sheet).getDataValidations().stream()
                .map(rule -> rule.getValidationConstraint().getFormula1()
                        + (rule.getErrorStyle() == DataValidation.ErrorStyle.STOP ? " STOP" : ""))
                .toList();
    }

    @Test
    void the_ceiling_of_five_stands_there_from_2024_only() throws IOException {
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(3), 2024))) {
            assertThat(beside(book, "Aktivitet", "Vitenskapelige artikler"))
                    .isEqualTo("Artikler som er direkte relevante for oppdraget. Høyst 5.");
        }
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(3), 2023))) {
            assertThat(beside(book, "Aktivitet", "Vitenskapelige artikler"))
                    .isEqualTo("Ingen kilde viser veiledningen for dette rapporteringsåret.");
        }
    }

    @Test
    void last_years_answers_stand_beside_this_years_questions_and_the_feedback_comes_first() throws IOException {
        LastYear last = new LastYear(
                2023,
                Map.of("equal_access", "I fjor skrev vi dette."),
                Optional.of("9,1"),
                List.of(new LastYear.Feedback(
                        "vest", "follow_up_point", "Sett en dato.", Optional.of("Gjentatt fra 2022"))));
        try (XSSFWorkbook book =
                open(AnnualReport.empty(MadeReport.template(1), 2024).with(last))) {
            Cell question = MadeReport.find(book, "Evaluering", "Likeverdig tilgang for pasienter fra alle regioner");
            Row row = question.getRow();
            assertThat(row.getCell(3).getStringCellValue()).as("the answer").isEmpty();
            assertThat(row.getCell(5).getStringCellValue()).isEqualTo("I fjor skrev vi dette.");
            assertThat(row.getCell(5).getCellStyle().getLocked()).isTrue();
            Cell feedback = MadeReport.find(book, "Om senteret", "Oppfølgingspunkt");
            assertThat(feedback.getRow().getCell(2).getStringCellValue()).isEqualTo("Sett en dato.");
            assertThat(feedback.getRow().getCell(4).getStringCellValue()).isEqualTo("Gjentatt fra 2022");
        }
    }

    @Test
    void what_is_not_shown_publicly_is_marked_beside_the_question() throws IOException {
        try (XSSFWorkbook book = open(AnnualReport.empty(MadeReport.template(6), 2024))) {
            assertThat(beside(book, "Evaluering", "Tilbakemelding om årsrapporteringen"))
                    .endsWith("\nVises ikke på visningssiden.");
            assertThat(beside(book, "Evaluering", "Status for senterets arbeid"))
                    .doesNotContain("Vises ikke");
        }
    }

    private static XSSFWorkbook open(AnnualReport report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(AnnualWorkbook.write(report)));
    }

    private static String beside(XSSFWorkbook book, String label) {
        return beside(book, "Om senteret", label);
    }

    private static String beside(XSSFWorkbook book, String sheet, String label) {
        return MadeReport.beside(book, sheet, label).getStringCellValue();
    }
}
