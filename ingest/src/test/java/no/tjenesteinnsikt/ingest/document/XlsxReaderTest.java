package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Cell.BooleanValue;
import no.tjenesteinnsikt.ingest.document.Cell.DateValue;
import no.tjenesteinnsikt.ingest.document.Cell.ErrorValue;
import no.tjenesteinnsikt.ingest.document.Cell.NumberValue;
import no.tjenesteinnsikt.ingest.document.Cell.TextValue;
import no.tjenesteinnsikt.ingest.document.made.ZipMade;
import no.tjenesteinnsikt.ingest.document.xlsx.XlsxReader;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxReaderTest {
    @Test
    void aWorkbookThatWasStreamedWithLongSizesBehindItsPartsIsRead() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Ark").createRow(0).createCell(0).setCellValue("Hei");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        workbook.write(plain);
        ByteArrayOutputStream streamed = new ByteArrayOutputStream();
        try (ZipArchiveInputStream in = new ZipArchiveInputStream(new ByteArrayInputStream(plain.toByteArray()));
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(streamed)) {
            out.setUseZip64(Zip64Mode.Always);
            for (ZipArchiveEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                in.transferTo(out);
                out.closeArchiveEntry();
            }
        }

        Content.Book book = (Content.Book) new XlsxReader().read(streamed.toByteArray());

        assertThat(book.workbook().sheets().get(0).cell(1, 1).orElseThrow().value())
                .isEqualTo(new TextValue("Hei"));
    }

    @Test
    void aWorkbookWithoutFormatsIsWhole() throws Exception {
        ZipMade zip = ZipMade.of(bytes(oneCell()));
        String kinds = zip.text("[Content_Types].xml");
        assertThat(kinds).contains("styles+xml");

        byte[] content = zip.with("[Content_Types].xml", kinds.replaceAll("<Override [^>]*styles\\+xml[^>]*>", ""))
                .bytes();

        assertThat(book(content)
                        .workbook()
                        .sheets()
                        .get(0)
                        .cell(1, 1)
                        .orElseThrow()
                        .value())
                .isEqualTo(new NumberValue(BigDecimal.ONE));
    }

    @Test
    void cellsHaveTheTypesThatTheyWereTypedWith() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFRow row = workbook.createSheet("Om senteret").createRow(6);
        row.createCell(2).setCellValue("tekst\nto linjer");
        row.createCell(3).setCellValue(2.5);
        row.createCell(4).setCellValue(true);
        row.createCell(5).setCellFormula("1/0");
        row.createCell(6).setCellFormula("1+1");
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat((short) 14);
        row.createCell(7).setCellValue(LocalDateTime.of(2025, 2, 17, 0, 0));
        row.getCell(7).setCellStyle(date);
        row.createCell(8).setCellStyle(date);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        Sheet sheet = read(workbook).sheets().get(0);

        assertThat(sheet.name()).isEqualTo("Om senteret");
        assertThat(sheet.rows())
                .singleElement()
                .satisfies(read -> assertThat(read.cells())
                        .containsExactly(
                                new Cell(3, 7, new TextValue("tekst\nto linjer"), Optional.empty()),
                                new Cell(4, 7, new NumberValue(new BigDecimal("2.5")), Optional.empty()),
                                new Cell(5, 7, new BooleanValue(true), Optional.empty()),
                                new Cell(6, 7, new ErrorValue("#DIV/0!"), Optional.of("1/0")),
                                new Cell(7, 7, new NumberValue(BigDecimal.valueOf(2)), Optional.of("1+1")),
                                new Cell(8, 7, new DateValue(LocalDateTime.of(2025, 2, 17, 0, 0)), Optional.empty())));
        assertThat(sheet.cell(7, 3).orElseThrow().place(sheet.name()).locator()).isEqualTo("'Om senteret'!C7");
    }

    /** What Excel stores for what was typed: seventeen digits of the nearest binary number. */
    @ParameterizedTest
    @CsvSource({"7.0999999999999996,7.1", "0.30000000000000004,0.3", "1E3,1000", "12345678.9,12345678.9", "1.0E-2,0.01"
    })
    void decimalsAreExactAsTyped(String stored, String typed) throws Exception {
        ZipMade zip = ZipMade.of(bytes(oneCell()));
        byte[] content = zip.with(
                        "xl/worksheets/sheet1.xml",
                        zip.text("xl/worksheets/sheet1.xml").replace("<v>1.0</v>", "<v>" + stored + "</v>"))
                .bytes();

        Cell cell = book(content).workbook().sheets().get(0).cell(1, 1).orElseThrow();

        assertThat(cell.value().text()).isEqualTo(typed);
    }

    @Test
    void daysFollowTheCalendarOfTheWorkbook() throws Exception {
        XSSFWorkbook workbook = oneCell();
        CellStyle date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(date);
        String in1900 =
                read(workbook).sheets().get(0).cell(1, 1).orElseThrow().value().text();
        workbook = oneCell();
        CellStyle same = workbook.createCellStyle();
        same.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
        workbook.getSheetAt(0).getRow(0).getCell(0).setCellStyle(same);
        workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);

        String in1904 =
                read(workbook).sheets().get(0).cell(1, 1).orElseThrow().value().text();

        assertThat(List.of(in1900, in1904)).containsExactly("1900-01-01", "1904-01-02");
    }

    @Test
    void hiddenSheetsAreMarked() throws Exception {
        XSSFWorkbook workbook = oneCell();
        workbook.createSheet("Liste").createRow(0).createCell(0).setCellValue("a");
        workbook.setSheetHidden(1, true);

        assertThat(read(workbook).sheets())
                .extracting(Sheet::name, Sheet::visibility)
                .containsExactly(tuple("Ark", Sheet.Visibility.VISIBLE), tuple("Liste", Sheet.Visibility.HIDDEN));
    }

    @Test
    void asTextASheetIsCsvWithThePlaceOfEachCell() throws Exception {
        XSSFWorkbook workbook = new XSSFWorkbook();
        XSSFSheet sheet = workbook.createSheet("Ark1");
        sheet.createRow(1).createCell(1).setCellValue("service_id");
        sheet.getRow(1).createCell(3).setCellValue("name");
        sheet.createRow(2).createCell(1).setCellValue("a");
        sheet.getRow(2).createCell(3).setCellValue("Sagt «\"ja\", nei»\nto");
        try (DocumentOpener opener = new DocumentOpener()) {
            Opened.Book opened = (Opened.Book) opener.open(bytes(workbook), "navn.xlsx");

            TextDocument text = opened.sheets().get(0);
            CsvTable csv = CsvTable.of(text);

            assertThat(text.lines())
                    .extracting(Line::text)
                    .containsExactly("service_id,,name", "a,,\"Sagt «\"\"ja\"\", nei»", "to\"");
            assertThat(csv.records().get(0).fields().get(2).value()).contains("Sagt «\"ja\", nei»\nto");
            assertThat(text.locate(csv.records().get(0).fields().get(2).place()).locator())
                    .isEqualTo("Ark1!D3");
            assertThat(text.locate(TextPlace.lines(1, 3)).locator()).isEqualTo("Ark1!B2:D3");
            assertThat(opened.mediaType())
                    .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        }
    }

    @Test
    void macrosAndEntitiesAreRefused() throws Exception {
        byte[] plain = bytes(oneCell());

        assertThatThrownBy(() ->
                        book(ZipMade.of(plain).with("xl/vbaProject.bin", "x").bytes()))
                .hasMessage("macros: inneholder makroer");
        assertThatThrownBy(() -> book(ZipMade.of(plain)
                        .with("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>")
                        .bytes()))
                .hasMessageStartingWith("xml_dtd: ");
    }

    private static XSSFWorkbook oneCell() {
        XSSFWorkbook workbook = new XSSFWorkbook();
        workbook.createSheet("Ark").createRow(0).createCell(0).setCellValue(1);
        return workbook;
    }

    private static Workbook read(XSSFWorkbook workbook) throws IOException, UnreadableException {
        return book(bytes(workbook)).workbook();
    }

    private static Content.Book book(byte[] content) throws UnreadableException {
        return (Content.Book) new XlsxReader().read(content);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }
}
