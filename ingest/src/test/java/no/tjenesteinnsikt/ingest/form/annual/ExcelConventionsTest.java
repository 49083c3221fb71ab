package no.tjenesteinnsikt.ingest.form.annual;

import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.findings;
import static no.tjenesteinnsikt.ingest.form.annual.MadeReport.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import no.tjenesteinnsikt.ingest.form.Reading;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A report as Excel saves one: shared and rich strings, days as serial numbers of either calendar with a style, no hidden
 * sheet, columns where the user put them. Excel itself was not at hand.
 */
class ExcelConventionsTest {
    @Test
    void shared_and_rich_strings_serial_days_and_moved_columns_are_read() throws IOException {
        Reading reading = MadeReport.read(made(false));
        assertThat(findings(reading))
                .as("only what the made file left out")
                .allMatch(f -> f.startsWith("sheet_missing") || f.startsWith("question_missing"));
        assertReport(reading);
    }

    @Test
    void the_calendar_from_1904_has_the_same_days() throws IOException {
        assertReport(MadeReport.read(made(true)));
    }

    private static void assertReport(Reading reading) {
        assertThat(rows(reading, "annual_report", "service_id", "report_year", "template", "submitted_on"))
                .containsExactly("fjellvett 2024 annual-6 2025-02-14");
        assertThat(rows(reading, "activity", "activity_type", "title", "quantity"))
                .containsExactly("teaching Kurs i fjellvett 7.1000");
        assertThat(rows(reading, "evaluation_answer", "question_id", "text", "answer_state"))
                .contains("centre_status Vi snur i tide. answered", "group_nord – unknown");
    }

    private static byte[] made(boolean from1904) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            if (from1904) {
                book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            }
            about(book);
            XSSFSheet activity = book.createSheet("Aktivitet");
            put(activity, 0, 0, "Antall", "Aktivitet", "Tittel eller beskrivelse");
            put(activity, 1, 1, "Undervisning", "Kurs i fjellvett");
            activity.getRow(1).createCell(0).setCellValue(7.1);
            XSSFSheet evaluation = book.createSheet("Evaluering");
            put(evaluation, 0, 3, "Spørsmål", "Svar");
            put(evaluation, 1, 3, "Status for senterets arbeid");
            XSSFRichTextString rich = new XSSFRichTextString("Vi snur i tide.");
            XSSFFont bold = book.createFont();
            bold.setBold(true);
            rich.applyFont(3, 7, bold);
            evaluation.getRow(1).createCell(4).setCellValue(rich);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void about(XSSFWorkbook book) {
        XSSFSheet about = book.createSheet("Om senteret");
        put(about, 0, 2, "Rapporteringsår");
        about.getRow(0).createCell(3).setCellValue(2024);
        put(about, 1, 2, "Mal", "6");
        put(about, 2, 2, "Tjenestens navn:", "Nasjonalt senter for fjellvett");
        put(about, 3, 2, "Beskrivelse", "Å snu i tide.");
        put(about, 4, 2, "Levert dato");
        CellStyle day = book.createCellStyle();
        day.setDataFormat((short) 14);
        XSSFCell cell = about.getRow(4).createCell(3);
        cell.setCellValue(MadeReport.HANDED_IN);
        cell.setCellStyle(day);
    }

    private static void put(XSSFSheet sheet, int row, int column, String... texts) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        for (int i = 0; i < texts.length; i++) {
            line.createCell(column + i).setCellValue(texts[i]);
        }
    }
}
