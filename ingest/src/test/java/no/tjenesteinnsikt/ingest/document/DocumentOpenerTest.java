package no.tjenesteinnsikt.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import no.tjenesteinnsikt.ingest.quality.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentOpenerTest {
    private final DocumentOpener opener = new DocumentOpener();

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

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 abc, application/pdf, en PDF-fil",
        "PK\u0003\u0004abc, application/zip, en ZIP- eller Office-fil",
        "ÐÏ\u0011à¡±\u001Aá, application/x-ole-storage, en eldre Office-fil",
        "ÿþa, text/plain, en tekstfil i UTF-16"
    })
    void aBinaryWithATextNameIsRefusedByItsFirstBytes(String start, String mediaType, String words) {
        Opened.Refused refused = refused(start.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refused.mediaType()).isEqualTo(mediaType);
        assertThat(refused.reason().code()).isEqualTo("not_text");
        assertThat(refused.reason().message())
                .isEqualTo("Filen «rapport.txt» er ikke en tekstfil i UTF-8, men " + words + ".");
        assertThat(refused.reason().remedy()).isEqualTo("Lagre innholdet som ren tekst i UTF-8.");
    }

    @Test
    void aNulByteIsRefusedWithItsPlace() {
        assertThat(refused(new byte[] {'a', 'b', 0}).reason().message())
                .isEqualTo("Filen «rapport.txt» er ikke en tekstfil: byte 3 er NUL.");
    }

    @Test
    void invalidUtf8IsRefusedWithLineAndByte() {
        byte[] latin = "en\r\nto\nbl\u00e5".getBytes(StandardCharsets.ISO_8859_1);

        Finding reason = refused(latin).reason();

        assertThat(reason.code()).isEqualTo("invalid_utf8");
        assertThat(reason.message()).isEqualTo("Filen «rapport.txt» er ikke gyldig UTF-8: byte 10 (0xE5) på linje 3.");
        assertThat(reason.remedy()).isEqualTo("Lagre filen på nytt som UTF-8.");
        assertThat(reason.locator()).isEqualTo("L3");
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
