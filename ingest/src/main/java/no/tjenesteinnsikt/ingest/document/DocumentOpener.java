package no.tjenesteinnsikt.ingest.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * Opens a file's bytes as a text with numbered lines.
 *
 * <p>The text is UTF-8; a byte order mark is no character of the first line. A line ends with LF, CRLF or a lone CR. A
 * form feed ends no line: it is one character of the line it stands in, and blank, so that the lines and characters are
 * those that an editor shows.
 */
public final class DocumentOpener {
    /** The largest file that is opened. */
    public static final int LARGEST_BYTES = 64 * 1024 * 1024;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");
    private static final int HTML_START = 512;

    /** Opens what was read from a file. The name is kept for people; it never decides what the file is. */
    public Opened open(byte[] content, String fileName) {
        Checksum checksum = Checksum.of(content);
        Refusal refusal = new Refusal(checksum, LakeException.printable(fileName));
        Optional<Opened> refused = refuseBytes(content, refusal);
        if (refused.isPresent()) {
            return refused.get();
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        if (startsWithMark(content)) {
            bytes.position(MARK.length);
        }
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decode(bytes, text);
        if (result.isError()) {
            return refusal.invalidUtf8(content, bytes.position());
        }
        return opened(text.flip().toString(), fileName, refusal);
    }

    private static Opened opened(String text, String fileName, Refusal refusal) {
        if (text.chars().allMatch(Line::isBlank)) {
            return refusal.because("text/plain", "empty_file", "er tom", "legg inn filen på nytt med innhold");
        }
        TextDocument document = new TextDocument(refusal.checksum().sourceId(), fileName, lines(text));
        return new Opened.Text(refusal.checksum(), mediaType(document, text), document);
    }

    private static Optional<Opened> refuseBytes(byte[] content, Refusal refusal) {
        if (content.length > LARGEST_BYTES) {
            String size = "er for stor: " + content.length + " byte, grensen er " + LARGEST_BYTES;
            return Optional.of(
                    refusal.because("application/octet-stream", "file_too_large", size, "del filen i mindre filer"));
        }
        Optional<FileFormat> format = FileFormat.of(content);
        if (format.isPresent()) {
            return Optional.of(refusal.because(
                    format.get().mediaType(),
                    "not_text",
                    "er ikke en tekstfil i UTF-8, men " + format.get().words(),
                    "lagre innholdet som ren tekst i UTF-8"));
        }
        for (int i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                String nul = "er ikke en tekstfil: byte " + (i + 1) + " er NUL";
                return Optional.of(refusal.because(
                        "application/octet-stream", "not_text", nul, "lagre innholdet som ren tekst i UTF-8"));
            }
        }
        return Optional.empty();
    }

    private static CoderResult decode(ByteBuffer bytes, CharBuffer text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(bytes, text, true);
    }

    private static boolean startsWithMark(byte[] content) {
        return content.length >= MARK.length && content[0] == MARK[0] && content[1] == MARK[1] && content[2] == MARK[2];
    }

    private static List<Line> lines(String text) {
        String[] parts = LINE_END.split(text, -1);
        int count = parts[parts.length - 1].isEmpty() ? parts.length - 1 : parts.length;
        List<Line> lines = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lines.add(new Line(i + 1, parts[i]));
        }
        return lines;
    }

    private static String mediaType(TextDocument document, String text) {
        String start =
                text.substring(0, Math.min(HTML_START, text.length())).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            return "text/html";
        }
        return CsvTable.looksLikeCsv(document) ? "text/csv" : "text/plain";
    }

    /** Makes the one finding that says why a file was refused. */
    private record Refusal(Checksum checksum, String fileName) {

        Opened because(String mediaType, String code, String what, String remedy) {
            return at(mediaType, code, what, remedy, "L1");
        }

        Opened invalidUtf8(byte[] content, int position) {
            int line = 1;
            for (int i = 0; i < position; i++) {
                boolean loneReturn = content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n');
                line += content[i] == '\n' || loneReturn ? 1 : 0;
            }
            String hex = String.format(Locale.ROOT, "0x%02X", content[position]);
            String what = "er ikke gyldig UTF-8: byte " + (position + 1) + " (" + hex + ") på linje " + line;
            return at("text/plain", "invalid_utf8", what, "lagre filen på nytt som UTF-8", "L" + line);
        }

        private Opened at(String mediaType, String code, String what, String remedy, String locator) {
            Finding reason = new Finding(
                    checksum.sourceId(),
                    Severity.ERROR,
                    code,
                    "Filen «" + fileName + "» " + what + ".",
                    remedy.substring(0, 1).toUpperCase(Locale.ROOT) + remedy.substring(1) + ".",
                    locator);
            return new Opened.Refused(checksum, mediaType, reason);
        }
    }
}
