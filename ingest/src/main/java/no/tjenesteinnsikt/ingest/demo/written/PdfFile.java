package no.tjenesteinnsikt.ingest.demo.written;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A printed document: lines of words on pages of A4. The font of the library has no check marks, but the symbols have. */
final class PdfFile {
    private static final float LEFT = 60;
    private static final float TOP = 780;
    private static final float LEADING = 14;
    private static final float SIZE = 9;
    private static final int LINES = 50;
    private static final int WIDTH = 95;
    private static final long DOCUMENT_ID = 1;
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private PdfFile() {}

    static byte[] of(List<Block> blocks) {
        List<String> lines = lines(blocks);
        try (PDDocument document = new PDDocument();
                InputStream in = PDDocument.class.getResourceAsStream(FONT);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDFont font = PDType0Font.load(document, in);
            for (int first = 0; first < lines.size(); first += LINES) {
                page(document, font, lines.subList(first, Math.min(first + LINES, lines.size())));
            }
            document.setDocumentId(DOCUMENT_ID);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (String line : Medium.TEXT.render(blocks).split("\n", -1)) {
            StringBuilder wrapped = new StringBuilder();
            for (String word : line.split(" ", -1)) {
                if (wrapped.length() > 0 && wrapped.length() + word.length() > WIDTH) {
                    lines.add(wrapped.toString());
                    wrapped.setLength(0);
                }
                wrapped.append(wrapped.length() == 0 ? "" : " ").append(word);
            }
            lines.add(wrapped.toString());
        }
        return lines;
    }

    private static void page(PDDocument document, PDFont font, List<String> lines) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            float y = TOP;
            for (String line : lines) {
                if (!line.isBlank()) {
                    line(content, font, line, y);
                }
                y -= LEADING;
            }
        }
    }

    private static void line(PDPageContentStream content, PDFont font, String text, float y) throws IOException {
        PDFont symbols = new PDType1Font(Standard14Fonts.FontName.ZAPF_DINGBATS);
        content.beginText();
        content.newLineAtOffset(LEFT, y);
        for (String part : text.replace('\t', ' ').replace("☐", "□").split("(?<=☒)|(?=☒)", -1)) {
            boolean mark = part.equals("☒");
            content.setFont(mark ? symbols : font, SIZE);
            content.showText(mark ? "✔" : part);
        }
        content.endText();
    }
}
