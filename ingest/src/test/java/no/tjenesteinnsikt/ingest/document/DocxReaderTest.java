package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.docx.DocxReader;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.Texts;
import no.tjenesteinnsikt.ingest.document.made.ZipMade;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocxReaderTest {

    @Test
    void paragraphsAreLinesAndTheirPlaceIsTheirNumber() {
        TextDocument document = read(DocxMade.of("Første\n\nTredje avsnitt").bytes());

        assertThat(Texts.lines(document)).containsExactly("Første", "", "Tredje avsnitt");
        assertThat(Texts.place(document, "Tredje avsnitt")).isEqualTo("¶3");
        assertThat(Texts.place(document, "avsnitt")).isEqualTo("¶3:C8-14");
        assertThat(document.locate(TextPlace.lines(1, 3)).locator()).isEqualTo("¶1-3");
    }

    @Test
    void aRowWithShortCellsIsOneLineAndEachCellHasItsPlace() {
        TextDocument document = read(new DocxMade()
                .paragraph("Før")
                .table(List.of(List.of("Navn", "Ada"), List.of("Møter", "2")))
                .bytes());

        assertThat(Texts.lines(document)).containsExactly("Før", "Navn\tAda", "Møter\t2");
        assertThat(Texts.place(document, "Ada")).isEqualTo("T1R1C2");
        assertThat(Texts.place(document, "2")).isEqualTo("T1R2C2");
        assertThat(document.locate(TextPlace.lines(2, 3)).locator()).isEqualTo("T1R1C1-R2C2");
        assertThat(document.locate(TextPlace.lines(1, 2)).locator()).isEqualTo("¶1-T1R1C2");
    }

    @Test
    void aRowWithALongCellHasItsCellsBelowEachOther() {
        TextDocument document = read(new DocxMade()
                .table(List.of(List.of("Kommentar", "Første linje\nAndre linje")))
                .bytes());

        assertThat(Texts.lines(document)).containsExactly("Kommentar", "Første linje", "Andre linje");
        assertThat(Texts.place(document, "Andre linje")).isEqualTo("T1R1C2:C14-24");
        assertThat(document.locate(TextPlace.lines(2, 3)).locator()).isEqualTo("T1R1C2");
    }

    @Test
    void mergedCellsCountAsTheColumnsThatTheyTake() {
        TextDocument document = read(DocxMade.withBody("<w:tbl><w:tr>"
                + "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

        assertThat(Texts.place(document, "B")).isEqualTo("T1R1C3");
    }

    @Test
    void boxesOfContentControlsAndOldFormsAreMarks() {
        TextDocument document =
                read(DocxMade.withBody("<w:p>" + control("1", "X") + "<w:r><w:t> godkjent</w:t></w:r></w:p>"
                        + "<w:p>" + control("0", "☐") + "<w:r><w:t> ikke godkjent</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"0\"/>"
                        + "<w:checked/></w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText>"
                        + "</w:r><w:r><w:t> gammel</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0A8\"/><w:t> tegn</w:t></w:r></w:p>"));

        assertThat(Texts.lines(document)).containsExactly("☒ godkjent", "☐ ikke godkjent", "☒ gammel", "☐ tegn");
    }

    private static String control(String checked, String shown) {
        return "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"" + checked
                + "\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>" + shown
                + "</w:t></w:r></w:sdtContent></w:sdt>";
    }

    @Test
    void deletedAndHiddenTextIsNotReadAndInsertedTextIs() {
        TextDocument document = read(DocxMade.withBody("<w:p><w:r><w:t xml:space=\"preserve\">Vi </w:t></w:r>"
                + "<w:del><w:r><w:delText>fjernet</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>satte inn</w:t></w:r></w:ins>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>skjult</w:t></w:r>"
                + "<w:r><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t></w:r></w:p>"));

        assertThat(Texts.lines(document)).containsExactly("Vi satte inn\ta", "b");
        assertThat(Texts.place(document, "b")).isEqualTo("¶1:C16-16");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() {
        TextDocument document = read(
                DocxMade.withBody(
                        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
                                + "<w:drawing><wps:txbx><w:txbxContent><w:p><w:r><w:t>I boksen</w:t></w:r></w:p></w:txbxContent>"
                                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>I boksen</w:t>"
                                + "</w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent><w:t>Utenfor</w:t></w:r></w:p>"));

        assertThat(Texts.lines(document)).containsExactly("Utenfor", "I boksen");
    }

    @Test
    void automaticNumbersStandBeforeTheirParagraphs() {
        String list = "<w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
        String numbering = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
                + "<w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/>"
                + "<w:lvlText w:val=\"%1.\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%2)\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>";
        ZipMade plain = ZipMade.of(DocxMade.withBody(String.join(
                "",
                paragraph(list.formatted(0), "Hva"),
                paragraph(list.formatted(1), "først"),
                paragraph(list.formatted(1), "så"),
                paragraph(list.formatted(0), "Hvorfor"))));
        byte[] content = plain.with("word/numbering.xml", numbering)
                .with(
                        "word/_rels/document.xml.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                + " Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering\""
                                + " Target=\"numbering.xml\"/></Relationships>")
                .with(
                        "[Content_Types].xml",
                        plain.text("[Content_Types].xml")
                                .replace(
                                        "</Types>",
                                        "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/></Types>"))
                .bytes();

        assertThat(Texts.lines(read(content))).containsExactly("3. Hva", "a) først", "b) så", "4. Hvorfor");
    }

    private static String paragraph(String properties, String text) {
        return "<w:p>" + properties + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void headsAndFeetStandFirstOnceAndPageNumbersNowhere() {
        DocxMade made = DocxMade.of("Brødtekst");
        made.document()
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Referansegruppe 2031");
        made.document()
                .createFooter(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Side 1 av 2");

        TextDocument document = read(made.bytes());

        assertThat(Texts.lines(document)).containsExactly("Referansegruppe 2031\f", "Brødtekst");
        assertThat(Texts.place(document, "Brødtekst")).isEqualTo("¶1");
        assertThat(Texts.place(document, "2031")).startsWith("¶2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/vbaProject.bin", "word/vbaData.bin.vbaProject.bin"})
    void macrosAreRefused(String part) {
        assertThatThrownBy(() -> new DocxReader()
                        .read(ZipMade.of(DocxMade.of("a").bytes())
                                .with(part, "x")
                                .bytes()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("macros: inneholder makroer");
    }

    @Test
    void aDefinitionOfEntitiesIsRefused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><d>&b;</d>";

        assertThatThrownBy(() -> new DocxReader()
                        .read(ZipMade.of(DocxMade.of("a").bytes())
                                .with("word/document.xml", bomb)
                                .bytes()))
                .isInstanceOf(UnreadableException.class)
                .hasMessage(
                        "xml_dtd: inneholder en XML-definisjon (DTD) i «word/document.xml», som kan være laget for å fylle minnet");
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "<w:p>" + "<w:ins>".repeat(5000) + "</w:ins>".repeat(5000) + "</w:p>";

        assertThatThrownBy(() -> new DocxReader().read(DocxMade.withBody(deep)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("too_deep: ");
    }

    @Test
    void aBombIsRefused() {
        byte[] bomb = ZipMade.of(DocxMade.of("a").bytes())
                .with("word/media/bilde.png", new byte[64 * 1024 * 1024])
                .bytes();

        assertThatThrownBy(() -> new DocxReader().read(bomb))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("zip_bomb: inneholder en fil som er pakket mer enn 200 ganger");
    }

    @Test
    void aTruncatedFileIsDamaged() {
        byte[] whole = DocxMade.of("a").bytes();

        assertThatThrownBy(() -> new DocxReader().read(Arrays.copyOf(whole, whole.length - 100)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("damaged: er skadet: ");
    }

    private static TextDocument read(byte[] content) {
        return Texts.read(new DocxReader(), content);
    }
}
