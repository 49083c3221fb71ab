package no.tjenesteinnsikt.ingest.bulk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Finds the first byte of a file that is no UTF-8. */
final class BadByte {
    private static final int BUFFER = 1 << 16;

    private long position;
    private int line = 1;
    private byte before;

    private BadByte() {}

    static Finding find(Path file, String sourceId, String name) throws IOException {
        return new BadByte().search(file, sourceId, name);
    }

    private Finding search(Path file, String sourceId, String name) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer text = CharBuffer.allocate(BUFFER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            boolean more = true;
            while (more) {
                more = channel.read(bytes) >= 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, text.clear(), !more);
                countLines(bytes);
                if (result.isError()) {
                    return finding(sourceId, name, bytes.get(bytes.position()));
                }
                bytes.compact();
            }
        }
        throw new IllegalStateException("Cannot find what is wrong with the text of " + name);
    }

    private void countLines(ByteBuffer bytes) {
        for (int i = 0; i < bytes.position(); i++) {
            byte b = bytes.get(i);
            boolean ends = (b == '\n' && before != '\r') || b == '\r';
            line += ends ? 1 : 0;
            before = b;
        }
        position += bytes.position();
    }

    private Finding finding(String sourceId, String name, byte bad) {
        String hex = String.format(Locale.ROOT, "0x%02X", bad);
        return new Finding(
                sourceId,
                Severity.ERROR,
                "invalid_utf8",
                "Filen «" + LakeException.printable(name) + "» er ikke gyldig UTF-8: byte " + (position + 1) + " ("
                        + hex + ") på linje " + line + ".",
                "Lagre filen på nytt som UTF-8.",
                "L" + line);
    }
}
