package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tjenesteinnsikt.ingest.document.made.DocxMade;
import no.tjenesteinnsikt.ingest.document.made.ZipMade;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentOpenerTest {
    private final DocumentOpener opener = new DocumentOpener();

    @AfterEach
    void close() {
        opener.close();
    }

    @Test
    void aTextHasNumberedLinesAndIsNamedByItsContent() {
        Opened.Text opened = text("første\n\ntredje".getBytes(StandardCharsets.UTF_8));

        assertThat(opened.document().lines())
                .containsExactly(new Line(1, "første"), new Line(2, ""), new Line(3, "tredje"));
        assertThat(opened.mediaType()).isEqualTo("text/plain");
        assertThat(opened.document().sourceId())
                .isEqualTo(opened.checksum().hex().substring(0, 16))
                .hasSize(16);
        assertThat(opened.document().fileName()).isEqualTo("rapport.txt");
    }

    @Test
    void theChecksumIsTheSha256OfTheBytes() {
        assertThat(Checksum.of("abc".getBytes(StandardCharsets.UTF_8)).hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb\r\n", "a\nb\n", "a\rb", "\uFEFFa\nb"})
    void lineEndsAndAByteOrderMarkAreNoCharactersOfALine(String content) {
        assertThat(text(content.getBytes(StandardCharsets.UTF_8)).document().lines())
                .containsExactly(new Line(1, "a"), new Line(2, "b"));
    }

    @Test
    void aFormFeedIsOneCharacterOfItsLineAndEndsNoLine() {
        TextDocument document =
                text("a\n\fb\n".getBytes(StandardCharsets.UTF_8)).document();

        assertThat(document.lines()).containsExactly(new Line(1, "a"), new Line(2, "\fb"));
        assertThat(TextPlace.parse("L2:C2-2").cut(document)).isEqualTo("b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\f \u00A0\n", "\uFEFF"})
    void anEmptyFileIsRefused(String content) {
        Finding reason = refused(content.getBytes(StandardCharsets.UTF_8)).reason();

        assertThat(reason.code()).isEqualTo("empty_file");
        assertThat(reason.message()).isEqualTo("Filen «rapport.txt» er tom.");
        assertThat(reason.remedy()).isEqualTo("Legg inn filen på nytt med innhold.");
    }

    @Test
    void aTextThatWouldNotFitInMemoryWithAllThatIsMadeOfItIsRefused() {
        String fits = "a,b\n".repeat(200_000);

        assertThat(text(fits.getBytes(StandardCharsets.UTF_8)).document().lines())
                .hasSize(200_000);
        assertThat(refused((fits + "a,b\n").getBytes(StandardCharsets.UTF_8)).reason())
                .extracting(Finding::code, Finding::message, Finding::remedy)
                .containsExactly(
                        "file_too_large",
                        "Filen «rapport.txt» er en tekst på 800004 tegn, 200001 linjer og 200001 skilletegn; grensen er"
                                + " 8388608, 200000 og 1500000.",
                        "Del filen i mindre filer; en tabell over aktiviteter kan være større når den er lagret som"
                                + " UTF-8.");
        assertThat(refused("a;".repeat(1_500_001).getBytes(StandardCharsets.UTF_8))
                        .reason()
                        .code())
                .isEqualTo("file_too_large");
        assertThat(refused("a ".repeat(5_000_000).getBytes(StandardCharsets.UTF_8))
                        .reason()
                        .code())
                .isEqualTo("file_too_large");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 abc|application/pdf|er skadet: slutten av PDF-filen mangler, og resten kan ikke leses.",
                "PK\u0003\u0004abc|application/zip|er skadet: ZIP-filen kan ikke leses.",
                "ÐÏ\u0011à¡±\u001Aá|application/x-ole-storage|er en eldre Office-fil, som ikke kan leses.",
                "\u0089PNG|image/png|er et PNG-bilde, som ikke kan leses.",
                "ÿþa|text/plain|er en tekstfil i UTF-16, som ikke kan leses."
            })
    void whatIsNoTextIsKnownByItsFirstBytes(String start, String mediaType, String what) {
        Opened.Refused refused = refused(start.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused.mediaType()).isEqualTo(mediaType);
        assertThat(refused.reason().message()).isEqualTo("Filen «rapport.txt» " + what);
        assertThat(refused.reason().remedy()).matches("(?:Lagre|Åpne) .*\\.");
    }

    @Test
    void anOfficeDocumentWithAPasswordIsKnownByItsContainer() {
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        byte[] content = Arrays.copyOf(start, start.length + name.length);
        System.arraycopy(name, 0, content, start.length, name.length);

        assertThat(refused(content).reason().message())
                .isEqualTo("Filen «rapport.txt» er beskyttet med passord eller kryptert.");
    }

    @Test
    void aNulByteIsRefusedWithItsPlace() {
        assertThat(refused(new byte[] {'a', 'b', 0}).reason().message())
                .isEqualTo("Filen «rapport.txt» er ikke en tekstfil: byte 3 er NUL.");
    }

    @Test
    void invalidUtf8IsRefusedWithLineAndByte() {
        byte[] latin = "en\r\nto\nbl\u00a9".getBytes(StandardCharsets.ISO_8859_1);

        Finding reason = refused(latin).reason();

        assertThat(reason.code()).isEqualTo("invalid_utf8");
        assertThat(reason.message()).isEqualTo("Filen «rapport.txt» er ikke gyldig UTF-8: byte 10 (0xA9) på linje 3.");
        assertThat(reason.remedy()).isEqualTo("Lagre filen på nytt som UTF-8.");
        assertThat(reason.locator()).isEqualTo("L3");
    }

    @Test
    void norwegianLettersOfWindows1252AreReadAndSaidToBe() {
        Opened.Text opened = text("navn\nblå – «ære»".getBytes(Charset.forName("windows-1252")));

        assertThat(opened.document().line(2).text()).isEqualTo("blå – «ære»");
        assertThat(opened.findings())
                .extracting(Finding::code, Finding::message, Finding::locator)
                .containsExactly(tuple(
                        "windows_1252",
                        "Filen er ikke UTF-8 og er lest som Windows-1252, første gang på linje 2.",
                        "L2"));
    }

    /** One letter in two bytes shows that the rest is UTF-8 with a damage; the others are MacRoman and code page 850. */
    @ParameterizedTest
    @ValueSource(strings = {"ære Ã¦", "bl\u008c ære", "\u0091re", "\u009dre", "ære\u0081", "ære\u0007"})
    void otherOldEncodingsAreNotGuessed(String bytes) {
        assertThat(refused(bytes.getBytes(StandardCharsets.ISO_8859_1)).reason().code())
                .isEqualTo("invalid_utf8");
    }

    @Test
    void aNameThatSaysSomethingElseIsARemark() {
        Opened.Text opened = (Opened.Text) opener.open("bare tekst".getBytes(StandardCharsets.UTF_8), "rapport.pdf");

        assertThat(opened.findings())
                .extracting(Finding::message)
                .containsExactly("Navnet «rapport.pdf» passer ikke til innholdet, som er lest som text/plain.");
        assertThat(text("bare tekst".getBytes(StandardCharsets.UTF_8)).findings())
                .isEmpty();
    }

    @Test
    void anOfficeDocumentIsFoundWhateverItsName() {
        Opened.Text opened = (Opened.Text) opener.open(DocxMade.of("Hei").bytes(), "hei.zip");

        assertThat(opened.document().line(1).text()).isEqualTo("Hei");
        assertThat(opened.document().locate(TextPlace.lines(1, 1)).locator()).isEqualTo("¶1");
        assertThat(refused(ZipMade.empty().with("a.txt", "a").bytes()).reason().message())
                .isEqualTo("Filen «rapport.txt» er et arkiv inni et annet arkiv.");
    }

    @Test
    void aCharacterCutOffAtTheEndIsInvalidToo() {
        byte[] whole = "ab\u00e5".getBytes(StandardCharsets.UTF_8);

        assertThat(refused(Arrays.copyOf(whole, 3)).reason().message()).contains("byte 3 (0xC3) på linje 1");
    }

    @Test
    void aFileOverTheLimitIsRefused() {
        byte[] large = new byte[DocumentOpener.LARGEST_BYTES + 1];
        Arrays.fill(large, (byte) 'a');

        Finding reason = refused(large).reason();

        assertThat(reason.code()).isEqualTo("file_too_large");
        assertThat(reason.message()).contains("67108865 byte, grensen er 67108864");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a,b\n1,2\n'|text/csv",
                "'a;b\n1;2\n'|text/csv",
                "'Kjære leser, vi skriver.\nHei, og, ha.'|text/plain",
                "'<!DOCTYPE html><p>x'|text/html"
            })
    void theMediaTypeFollowsFromTheContent(String content, String mediaType) {
        assertThat(text(content.getBytes(StandardCharsets.UTF_8)).mediaType()).isEqualTo(mediaType);
    }

    private Opened.Text text(byte[] content) {
        Opened opened = opener.open(content, "rapport.txt");
        assertThat(opened).isInstanceOf(Opened.Text.class);
        return (Opened.Text) opened;
    }

    private Opened.Refused refused(byte[] content) {
        Opened opened = opener.open(content, "rapport.txt");
        assertThat(opened).isInstanceOf(Opened.Refused.class);
        return (Opened.Refused) opened;
    }
}
