package no.tjenesteinnsikt.ingest.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * The characters of a text: UTF-8, with or without a byte order mark, or Windows-1252 where the bytes are that beyond
 * doubt: no letter in them is UTF-8, some are Norwegian letters, and none belongs to another old encoding.
 *
 * @param text without the byte order mark
 * @param notes that the text is no UTF-8
 */
record DecodedText(String text, List<Note> notes) {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String NORWEGIAN = "æøåÆØÅ";
    /** Bytes that are no characters, control characters, or æ, ø, å and their capitals in MacRoman or code page 850. */
    private static final String FOREIGN = "\u0081\u008D\u008F\u0090\u009D\u008C\u00AF\u00AE\u00BE\u00BF\u009B\u0086";

    DecodedText {
        notes = List.copyOf(notes);
    }

    static DecodedText of(byte[] content) throws UnreadableException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        boolean marked = startsWithMark(content);
        bytes.position(marked ? MARK.length : 0);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CoderResult result = decode(bytes, text);
        if (!result.isError()) {
            return new DecodedText(text.flip().toString(), List.of());
        }
        if (!marked && isWindows(content)) {
            return windows(content, bytes.position());
        }
        throw invalid(content, bytes.position());
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

    private static boolean isWindows(byte[] content) {
        boolean norwegian = false;
        for (int i = 0; i < content.length; i++) {
            int value = content[i] & 0xFF;
            boolean control = value < ' ' && "\t\n\r\f".indexOf(value) < 0;
            boolean foreign = value >= 0x80 && value <= 0xBF && FOREIGN.indexOf(value) >= 0;
            boolean utf8 = value >= 0xC2 && value <= 0xF4 && i + 1 < content.length && (content[i + 1] & 0xC0) == 0x80;
            if (control || foreign || utf8) {
                return false;
            }
            norwegian |= value >= 0xC0 && NORWEGIAN.indexOf(value) >= 0;
        }
        return norwegian;
    }

    private static DecodedText windows(byte[] content, int position) {
        int line = line(content, position);
        Note note = new Note(
                Severity.LOOK,
                "windows_1252",
                "Filen er ikke UTF-8 og er lest som Windows-1252, første gang på linje " + line + ".",
                "Se at æ, ø og å er riktige. Er de ikke det, lagre filen på nytt som UTF-8.",
                "L" + line);
        return new DecodedText(new String(content, WINDOWS), List.of(note));
    }

    private static UnreadableException invalid(byte[] content, int position) {
        int line = line(content, position);
        String hex = String.format(Locale.ROOT, "0x%02X", content[position]);
        return new UnreadableException(
                "invalid_utf8",
                "er ikke gyldig UTF-8: byte " + (position + 1) + " (" + hex + ") på linje " + line,
                "Lagre filen på nytt som UTF-8",
                "L" + line);
    }

    /** The line of a byte. */
    static int line(byte[] content, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            boolean loneReturn = content[i] == '\r' && (i + 1 == content.length || content[i + 1] != '\n');
            line += content[i] == '\n' || loneReturn ? 1 : 0;
        }
        return line;
    }
}
