package no.tjenesteinnsikt.ingest.document.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.MarkCharacters;
import no.tjenesteinnsikt.ingest.document.TextLines;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader.PageLine;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader.PageLines;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Takes the lines of each page. A document with form fields is read by position, since its values stand apart. */
final class PageStripper extends PDFTextStripper {
    private static final long MOST_NANOSECONDS = 8_000_000_000L;

    private final PDDocument source;
    private final FormFields fields;
    private final long start = System.nanoTime();
    private final List<PageLines> pages = new ArrayList<>();
    private List<PageLine> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private float y;
    private int lost;
    private long characters;

    PageStripper(PDDocument source) throws IOException {
        this.source = source;
        fields = FormFields.of(source);
        setSortByPosition(!fields.isEmpty());
        setLineSeparator("\n");
        setWordSeparator(" ");
        setPageEnd("");
        setArticleStart("");
        setArticleEnd("");
    }

    List<PageLines> pages() throws IOException {
        writeText(source, Writer.nullWriter());
        return pages;
    }

    /** How many glyphs do not say which letter they are. */
    int lost() {
        return lost;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (System.nanoTime() - start > MOST_NANOSECONDS) {
            throw new TooLongException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (!(font instanceof PDSimpleFont) && font.toUnicode(code) == null) {
            lost++;
        }
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        characters += text.getUnicode().length();
        if (characters > TextLines.MOST_CHARACTERS) {
            return;
        }
        String font =
                text.getFont() == null ? "" : String.valueOf(text.getFont().getName());
        String unicode = text.getUnicode();
        int code = text.getCharacterCodes() == null || text.getCharacterCodes().length == 0
                ? 0
                : text.getCharacterCodes()[0];
        String mark = unicode.length() == 1 ? MarkCharacters.of(font, unicode.charAt(0), code) : unicode;
        super.processTextPosition(mark.equals(unicode) ? text : GlyphText.with(text, mark));
    }

    @Override
    protected void writePage() throws IOException {
        int page = getCurrentPageNo();
        if (!fields.isEmpty()) {
            if (charactersByArticle.isEmpty()) {
                charactersByArticle.add(new ArrayList<>());
            }
            charactersByArticle.get(charactersByArticle.size() - 1).addAll(fields.on(page - 1));
        }
        super.writePage();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        if (line.length() == 0 && !positions.isEmpty()) {
            y = positions.get(0).getYDirAdj();
        }
        line.append(text);
    }

    @Override
    protected void writeWordSeparator() {
        line.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        if (line.length() > 0) {
            String[] parts = line.toString().split("[\n\r\f]", -1);
            for (String part : parts) {
                lines.add(new PageLine(part.replaceAll("[ \u00A0]{2,}", " ").strip(), y));
            }
            line = new StringBuilder();
        }
    }

    @Override
    protected void endPage(PDPage page) {
        writeLineSeparator();
        if (lines.isEmpty()) {
            lines.add(new PageLine("", 0));
        }
        pages.add(new PageLines(getCurrentPageNo(), page.getCropBox().getHeight(), lines));
        lines = new ArrayList<>();
    }
}
