package no.tjenesteinnsikt.ingest.document.pdf;

import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Makes glyphs that the page does not have as such. */
final class GlyphText {
    private GlyphText() {}

    /** The same glyph as another character. */
    static TextPosition with(TextPosition glyph, String text) {
        return new TextPosition(
                glyph.getRotation(),
                glyph.getPageWidth(),
                glyph.getPageHeight(),
                glyph.getTextMatrix(),
                glyph.getEndX(),
                glyph.getEndY(),
                glyph.getHeight(),
                glyph.getIndividualWidths()[0],
                glyph.getWidthOfSpace(),
                text,
                glyph.getCharacterCodes(),
                glyph.getFont(),
                glyph.getFontSize(),
                (int) glyph.getFontSizeInPt());
    }

    /**
     * A character at a place of a page that is not turned.
     *
     * @param x from the left, in points
     * @param y from the bottom, in points
     */
    static TextPosition at(float pageWidth, float pageHeight, float x, float y, String text, PDFont font) {
        float size = 10;
        float width = size / 2;
        return new TextPosition(
                0,
                pageWidth,
                pageHeight,
                new Matrix(size, 0, 0, size, x, y),
                x + width,
                y,
                size * 0.7f,
                width,
                width / 2,
                text,
                new int[] {text.codePointAt(0)},
                font,
                size,
                (int) size);
    }
}
