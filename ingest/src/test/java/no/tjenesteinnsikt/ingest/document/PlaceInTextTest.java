package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.docx.DocxReader;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.GroupMade;
import no.tjenesteinnsikt.ingest.document.made.PdfMade;
import no.tjenesteinnsikt.ingest.document.made.Texts;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader;
import no.tjenesteinnsikt.ingest.lake.Locator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Whoever follows a row's place comes to the characters that it was read from, in every format. */
class PlaceInTextTest {
    private static final GroupMade GROUP = GroupMade.newer(3);

    @Test
    void everyWordOfAPdfIsFoundAgainByItsPlace() {
        everyWordIsFoundAgain(
                Texts.read(new PdfReader(), PdfMade.of(GROUP.text()).bytes()));
    }

    @Test
    void everyWordOfAWordDocumentIsFoundAgainByItsPlace() {
        everyWordIsFoundAgain(Texts.read(
                new DocxReader(),
                DocxMade.of(GROUP.text())
                        .table(List.of(List.of("Region", "Svar"), List.of("Vest", "to ord\nog tre til")))
                        .bytes()));
    }

    @Test
    void everyCellOfASheetIsFoundAgainByItsPlace() throws Exception {
        Opened.Book book;
        try (DocumentOpener opener = new DocumentOpener()) {
            book = (Opened.Book) opener.open(workbook(), "bok.xlsx");
        }
        TextDocument sheet = book.sheets().get(0);
        assertThat(cut(sheet, "Ark1!B2")).isEqualTo("æøå");
        assertThat(cut(sheet, "Ark1!A2")).isEqualTo("1.5");
        assertThat(cut(sheet, "Ark1!A2:B2")).isEqualTo("1.5,æøå");
        assertThat(sheet.find(Locator.read("Ark1!D9"))).isEmpty();
        assertThat(sheet.find(Locator.read("Ark2!A1"))).isEmpty();
    }

    @Test
    void aPlaceThatTheDocumentDoesNotHaveIsNotFound() {
        TextDocument pdf =
                Texts.read(new PdfReader(), PdfMade.of("En linje\n\fNy side").bytes());
        assertThat(cut(pdf, "p2:L1:C4-7")).isEqualTo("side");
        assertThat(pdf.find(Locator.read("p3:L1"))).isEmpty();
        assertThat(pdf.find(Locator.read("p1:L9"))).isEmpty();
        assertThat(pdf.find(Locator.read("¶1"))).isEmpty();
    }

    private static void everyWordIsFoundAgain(TextDocument document) {
        int words = 0;
        for (Line line : document.lines()) {
            int from = 1;
            for (String word : line.text().split(" ", -1)) {
                if (!word.isBlank() && !word.contains("\f")) {
                    TextPlace place = TextPlace.characters(line.number(), from, from + word.length() - 1);
                    Locator locator = document.locate(place);
                    assertThat(document.find(locator).orElseThrow().cut(document))
                            .as("%s in «%s»", locator.locator(), line.text())
                            .contains(word);
                    words++;
                }
                from += word.length() + 1;
            }
        }
        assertThat(words).isGreaterThan(50);
    }

    private static String cut(TextDocument document, String locator) {
        return document.find(Locator.read(locator)).orElseThrow().cut(document);
    }

    private static byte[] workbook() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Ark1");
            sheet.createRow(0).createCell(0).setCellValue("tall");
            sheet.getRow(0).createCell(1).setCellValue("ord");
            sheet.createRow(1).createCell(0).setCellValue(1.5);
            sheet.getRow(1).createCell(1).setCellValue("æøå");
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
