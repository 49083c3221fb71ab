package no.tjenesteinnsikt.ingest.document.made;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A Word document. */
public final class DocxMade {
    private final XWPFDocument document = new XWPFDocument();

    /** A document with a paragraph for each line. */
    public static DocxMade of(String text) {
        DocxMade made = new DocxMade();
        text.replace("\f", "").lines().forEach(made::paragraph);
        return made;
    }

    public DocxMade paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** A table; a line feed in a cell begins a new paragraph in it. */
    public DocxMade table(List<List<String>> rows) {
        XWPFTable table = document.createTable(
                rows.size(), rows.stream().mapToInt(List::size).max().orElse(1));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                cell.removeParagraph(0);
                rows.get(row)
                        .get(column)
                        .lines()
                        .forEach(line -> cell.addParagraph().createRun().setText(line));
                if (rows.get(row).get(column).isEmpty()) {
                    cell.addParagraph();
                }
            }
        }
        return this;
    }

    /** What Word would write and no class of the library can: the body's XML. */
    public static byte[] withBody(String body) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><w:body>"
                + body + "</w:body></w:document>";
        return ZipMade.of(new DocxMade().bytes()).with("word/document.xml", xml).bytes();
    }

    public XWPFDocument document() {
        return document;
    }

    public byte[] bytes() {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
