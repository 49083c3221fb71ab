package no.tjenesteinnsikt.ingest.bulk;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Finds lines of a large file again. Lines that are asked for in their order are found in one pass. */
final class LineSource implements Closeable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final LineMap map;
    private InputStream in;
    private int next = 1;

    LineSource(Path file, LineMap map) throws IOException {
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.map = map;
        this.in = reader();
    }

    private InputStream reader() {
        return new BufferedInputStream(Channels.newInputStream(channel), BUFFER);
    }

    /** The text of one line without its end. A byte order mark is left out by never asking for the first line. */
    String line(int number) throws IOException {
        int known = LineMap.knownBefore(number);
        if (number < next || known > next) {
            channel.position(map.start(known));
            in = reader();
            next = known;
        }
        while (next < number) {
            read(null);
        }
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        read(text);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadTextException(e);
        }
    }

    private void read(@org.jspecify.annotations.Nullable ByteArrayOutputStream text) throws IOException {
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            if (b == '\r') {
                skipLineFeed();
                break;
            }
            if (text != null) {
                text.write(b);
            }
        }
        next++;
    }

    private void skipLineFeed() throws IOException {
        in.mark(1);
        if (in.read() != '\n') {
            in.reset();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
