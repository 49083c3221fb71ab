package no.tjenesteinnsikt.ingest.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.tjenesteinnsikt.ingest.document.MarkCharacters;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.text.TextPosition;

/** What a filled-in form holds, as text where its fields stand: values, and ☒ or ☐ for boxes. */
final class FormFields {
    private static final float LINE = 12;

    private final Map<Integer, List<TextPosition>> byPage = new HashMap<>();
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

    private FormFields() {}

    static FormFields of(PDDocument document) throws IOException {
        FormFields fields = new FormFields();
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null || form.getFields().isEmpty()) {
            return fields;
        }
        Map<COSDictionary, PDField> owners = new HashMap<>();
        for (PDField field : form.getFieldTree()) {
            for (PDAnnotationWidget widget : field.getWidgets()) {
                owners.put(widget.getCOSObject(), field);
            }
        }
        int index = 0;
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                PDField field = owners.get(annotation.getCOSObject());
                if (field != null) {
                    fields.add(index, page.getCropBox(), annotation, field);
                }
            }
            index++;
        }
        return fields;
    }

    boolean isEmpty() {
        return byPage.isEmpty();
    }

    /** The glyphs of a page, from 0. */
    List<TextPosition> on(int page) {
        return byPage.getOrDefault(page, List.of());
    }

    private void add(int page, PDRectangle box, PDAnnotation widget, PDField field) {
        PDRectangle place = widget.getRectangle();
        if (place == null || field instanceof PDPushButton || widget.isHidden()) {
            return;
        }
        if (field instanceof PDButton) {
            String state = widget.getAppearanceState() == null
                    ? "Off"
                    : widget.getAppearanceState().getName();
            write(page, box, place, state.equals("Off") ? MarkCharacters.EMPTY_BOX : MarkCharacters.CROSSED_BOX);
        } else if (field.getValueAsString() != null && !field.getValueAsString().isBlank()) {
            write(page, box, place, field.getValueAsString().strip());
        }
    }

    private void write(int page, PDRectangle box, PDRectangle place, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        float top = lines.length == 1 ? place.getLowerLeftY() + 3 : place.getUpperRightY() - LINE;
        for (int i = 0; i < lines.length; i++) {
            float x = place.getLowerLeftX() - box.getLowerLeftX() + 2;
            for (String character : lines[i].split("(?<=.)(?!\\p{M}|[\\uDC00-\\uDFFF])", -1)) {
                if (!character.isEmpty()) {
                    byPage.computeIfAbsent(page, key -> new ArrayList<>())
                            .add(GlyphText.at(
                                    box.getWidth(),
                                    box.getHeight(),
                                    x,
                                    top - i * LINE - box.getLowerLeftY(),
                                    character,
                                    font));
                    x += 5;
                }
            }
        }
    }
}
