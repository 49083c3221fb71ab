package no.tjenesteinnsikt.ingest.run;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import no.tjenesteinnsikt.ingest.document.made.ZipMade;
import no.tjenesteinnsikt.ingest.document.xlsx.XlsxReader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

class XlsxFuzzTest {
    private static final byte[] PLAIN = plain();

    @FuzzTest(maxDuration = "4s")
    void anyBytesAreReadOrRefused(byte[] content) throws Exception {
        boolean zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        byte[] workbook = zip
                ? content
                : ZipMade.of(PLAIN).with("xl/worksheets/sheet1.xml", content).bytes();
        Bounds.read(new XlsxReader(), workbook);
    }

    private static byte[] plain() {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.createSheet("Ark").createRow(0).createCell(0).setCellValue("Hei");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
