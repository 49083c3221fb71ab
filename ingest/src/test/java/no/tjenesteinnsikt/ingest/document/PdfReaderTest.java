package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.made.PdfMade;
import no.tjenesteinnsikt.ingest.document.made.Texts;
import no.tjenesteinnsikt.ingest.document.pdf.PdfReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceEntry;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

class PdfReaderTest {

    @Test
    void linesOfPagesHaveTheirPageAndLine() {
        TextDocument document =
                read(PdfMade.of("Første linje\næøå\n\fNy side\nsiste").bytes());

        assertThat(Texts.lines(document)).containsExactly("Første linje", "æøå\f", "Ny side", "siste");
        assertThat(Texts.place(document, "linje")).isEqualTo("p1:L1:C8-12");
        assertThat(Texts.place(document, "siste")).isEqualTo("p2:L2:C1-5");
        assertThat(document.locate(TextPlace.lines(4, 4)).locator()).isEqualTo("p2:L2");
        assertThat(document.locate(TextPlace.lines(2, 3)).locator()).isEqualTo("p1:L2-3");
    }

    @Test
    void headsAndFeetInterruptTheTextOnceAndLinesKeepTheirNumbers() {
        TextDocument document = read(PdfMade.of("En\n\fTo\n\fTre")
                .head("Årsrapport for tjenesten")
                .foot("Side # av 3")
                .bytes());

        assertThat(Texts.lines(document))
                .containsExactly("Årsrapport for tjenesten", "En", "\f", "", "To", "\f", "", "Tre", "");
        assertThat(Texts.place(document, "Tre")).isEqualTo("p3:L2:C1-3");
    }

    @Test
    void whatStandsTwiceInTheTextIsNoHead() {
        assertThat(Texts.lines(read(PdfMade.of("Ja\n1 2 1\n\fJa\n1 2 1").bytes())))
                .containsExactly("Ja", "1 2 1\f", "Ja", "1 2 1");
    }

    @Test
    void fieldsOfAFormAreReadWhereTheyStand() throws IOException {
        assertThat(Texts.lines(read(form()))).containsExactly("Leder: Ada Li", "☒ Godkjent", "☐ Ikke godkjent");
    }

    private static byte[] form() throws IOException {
        byte[] text = PdfMade.of("Leder:\n      Godkjent\n      Ikke godkjent").bytes();
        try (PDDocument document = Loader.loadPDF(text)) {
            PDPage page = document.getPage(0);
            PDAcroForm form = new PDAcroForm(document);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("Helv"), new PDType1Font(Standard14Fonts.FontName.HELVETICA));
            form.setDefaultResources(resources);
            form.setDefaultAppearance("/Helv 9 Tf 0 g");
            document.getDocumentCatalog().setAcroForm(form);
            PDTextField leader = new PDTextField(form);
            leader.setPartialName("leder");
            place(leader.getWidgets().get(0), page, 100, 747);
            leader.setValue("Ada Li");
            form.setFields(List.of(
                    leader, box(form, page, document, "ja", 733, "Ja"), box(form, page, document, "nei", 719, "Off")));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDCheckBox box(PDAcroForm form, PDPage page, PDDocument document, String name, float y, String state)
            throws IOException {
        PDCheckBox box = new PDCheckBox(form);
        box.setPartialName(name);
        PDAnnotationWidget widget = box.getWidgets().get(0);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        PDAppearanceEntry normal = new PDAppearanceEntry(new COSDictionary());
        normal.getCOSObject().setItem(COSName.getPDFName("Ja"), new PDAppearanceStream(document));
        appearance.setNormalAppearance(normal);
        widget.setAppearance(appearance);
        widget.getCOSObject().setName(COSName.AS, state);
        place(widget, page, 60, y);
        return box;
    }

    private static void place(PDAnnotationWidget widget, PDPage page, float x, float y) throws IOException {
        widget.setRectangle(new PDRectangle(x, y, 80, 12));
        widget.setPage(page);
        List<PDAnnotation> all = page.getAnnotations();
        all.add(widget);
        page.setAnnotations(all);
    }

    @Test
    void aPageWithoutTextIsARemark() throws UnreadableException {
        Content content = new PdfReader().read(PdfMade.of("Tekst\n\f").bytes());

        assertThat(content.notes())
                .extracting(Note::message, Note::locator)
                .containsExactly(tuple("Side 2 har ingen tekst, bare bilder eller ingenting.", "p2:L1"));
    }

    @Test
    void aDocumentOfPicturesIsRefused() {
        refused(PdfMade.of(" ").bytes(), "pdf_without_text: har ingen tekst, bare bilder");
    }

    @Test
    void aPasswordIsRefusedAndSoIsAProtectionThatNeedsNone() {
        refused(PdfMade.of("a").password("hemmelig").bytes(), "encrypted: er beskyttet med passord eller kryptert");
        refused(PdfMade.of("a").password("").bytes(), "encrypted: er beskyttet med passord eller kryptert");
    }

    @Test
    void aFileThatIsCutOffIsDamaged() {
        byte[] whole = PdfMade.of("a\nb").bytes();

        refused(
                Arrays.copyOf(whole, whole.length / 2),
                "damaged: er skadet: slutten av PDF-filen mangler, og resten kan ikke leses");
    }

    @Test
    void aPageWhosePackedContentIsDamagedIsNeverReadInPart() throws IOException {
        String text = "Svar nummer en, to, tre og fire. ".repeat(4);
        byte[] whole = PdfMade.of((text + "\n").repeat(40)).bytes();
        int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf("stream") + 8;
        whole[start + 200] ^= 0x55;

        refused(whole, "damaged: er skadet: innholdet på side 1 kan ikke leses");
    }

    @Test
    void contentThatUnpacksToFarTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream stream = new PDStream(document);
            try (var content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = new byte[1 << 20];
                Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 130; i++) {
                    content.write(blanks);
                }
            }
            page.setContents(stream);
            document.save(out);
        }

        refused(out.toByteArray(), "too_large: pakker ut mer enn 134217728 byte");
    }

    private static void refused(byte[] content, String message) {
        assertThatThrownBy(() -> new PdfReader().read(content))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(message);
    }

    private static TextDocument read(byte[] content) {
        return Texts.read(new PdfReader(), content);
    }
}
