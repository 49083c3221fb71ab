package no.tjenesteinnsikt.ingest.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.bulk.CopyBeside.Piece;
import no.tjenesteinnsikt.ingest.bulk.FileScan.Fault;
import no.tjenesteinnsikt.ingest.bulk.FileScan.LineEnd;
import no.tjenesteinnsikt.ingest.bulk.LineMap.Odd;

/**
 * Goes once over the bytes of a CSV file: makes its checksum, copies it, and finds the records that are not one plain
 * line, by the same rules of quoting as the reader of small files. In UTF-8 no byte of a longer character looks like a
 * separator, a quote or a line end.
 */
final class FileScanner {
    private static final int MARK_BYTES = 3;

    /** Where in a record the scanner is. */
    private static final int FIELD_START = 0;

    private static final int PLAIN = 1;
    private static final int QUOTED = 2;
    private static final int QUOTE_IN_QUOTED = 3;

    private final byte separator;
    private final int width;
    private final LineMap map = new LineMap();

    private long position;
    private int line = 1;
    private long lastLineStart;
    private long recordStart;
    private int recordLine = 1;
    private int fields = 1;
    private int state = FIELD_START;
    private boolean isOdd;
    private boolean isEmpty = true;
    private boolean afterReturn;
    private boolean stopped;
    private int lastRecordLine;
    private int headerLines;
    private long start;
    private LineEnd lineEnd = LineEnd.NONE;
    private Optional<Fault> fault = Optional.empty();
    private Optional<String> unreadable = Optional.empty();

    private FileScanner(char separator, int width) {
        this.separator = (byte) separator;
        this.width = width;
    }

    /**
     * Scans a content.
     *
     * @param in the content
     * @param to gets every byte of it
     * @param separator what parts the fields
     * @param width how many fields the header has
     */
    static FileScan scan(InputStream in, OutputStream to, char separator, int width) throws IOException {
        FileScanner scanner = new FileScanner(separator, width);
        scanner.map.line(1, 0);
        try (CopyBeside copy = new CopyBeside(to)) {
            for (Piece piece = read(in, copy); piece.length() > 0; piece = read(in, copy)) {
                copy.take(piece);
                scanner.scan(piece.bytes(), piece.length());
            }
            return scanner.end(copy.sha256());
        }
    }

    private static Piece read(InputStream in, CopyBeside copy) throws IOException {
        byte[] buffer = copy.free();
        return new Piece(buffer, in.readNBytes(buffer, 0, buffer.length));
    }

    private void scan(byte[] buffer, int length) {
        int from = position == 0 ? markLength(buffer, length) : 0;
        position += from;
        if (from > 0) {
            recordStart = from;
            lastLineStart = from;
        }
        for (int i = from; i < length; i++) {
            byte b = buffer[i];
            if (afterReturn && b == '\n') {
                position++;
                endLine(LineEnd.CRLF);
                continue;
            }
            if (afterReturn) {
                endLine(LineEnd.CR);
            }
            position++;
            if (isPlain(b)) {
                character();
                int behind = behindPlain(buffer, i + 1, length);
                position += behind - i - 1;
                i = behind - 1;
            } else {
                special(b);
            }
        }
    }

    /** Most bytes only make a field longer: they are passed over, since nothing is to be known of them but the first. */
    private int behindPlain(byte[] buffer, int from, int length) {
        int at = from;
        while (at < length && isPlain(buffer[at])) {
            at++;
        }
        return at;
    }

    /** Whether a byte is neither separator, quote, line end nor NUL; the bytes of a longer character are negative. */
    private boolean isPlain(byte b) {
        return (b >= ' ' || b < 0) && b != '"' && b != separator;
    }

    private static int markLength(byte[] buffer, int length) {
        boolean marked = length >= MARK_BYTES
                && buffer[0] == (byte) 0xEF
                && buffer[1] == (byte) 0xBB
                && buffer[2] == (byte) 0xBF;
        return marked ? MARK_BYTES : 0;
    }

    private void special(byte b) {
        if (b == '\n') {
            endLine(LineEnd.LF);
        } else if (b == '\r') {
            afterReturn = true;
        } else if (b == '"') {
            quote();
        } else if (b == separator) {
            separate();
        } else {
            if (b == 0 && unreadable.isEmpty()) {
                unreadable = Optional.of("er ikke en tekstfil: byte " + position + " er NUL");
            }
            character();
        }
    }

    private void character() {
        isEmpty = false;
        if (state == FIELD_START) {
            state = PLAIN;
        } else if (state == QUOTE_IN_QUOTED) {
            fail();
        }
    }

    private void quote() {
        isEmpty = false;
        if (state == FIELD_START || state == QUOTE_IN_QUOTED) {
            state = QUOTED;
        } else if (state == QUOTED) {
            state = QUOTE_IN_QUOTED;
        } else {
            isOdd = true; // A quote inside a field without quotes: the form decides.
        }
    }

    private void separate() {
        isEmpty = false;
        if (state != QUOTED) {
            fields++;
            state = FIELD_START;
        }
    }

    /** Quotes do not fit: the rest of the file is not read. */
    private void fail() {
        if (!stopped) {
            stopped = true;
            fault = Optional.of(new Fault(lastRecordLine + 1, recordLine, recordStart));
        }
        state = PLAIN;
    }

    /** The position is right behind the line end. */
    private void endLine(LineEnd end) {
        afterReturn = false;
        boolean isOpen = state == QUOTED && !stopped;
        isOdd |= isOpen;
        if (!isOpen) {
            endRecord(end, position);
            recordStart = position;
            recordLine = line + 1;
        }
        line++;
        lastLineStart = position;
        map.line(line, position);
    }

    private void endRecord(LineEnd end, long next) {
        lastRecordLine = isEmpty || stopped ? lastRecordLine : line;
        if (!stopped) {
            if (headerLines == 0 && !isEmpty) {
                headerLines = line;
                start = next;
                lineEnd = end;
            } else if (headerLines > 0 && (isOdd || isEmpty || fields != width || end != lineEnd)) {
                map.odd(new Odd(recordLine, line, recordStart, next));
            }
        }
        state = FIELD_START;
        fields = 1;
        isOdd = false;
        isEmpty = true;
    }

    private FileScan end(String sha256) {
        if (afterReturn) {
            endLine(LineEnd.CR);
        }
        boolean hasRest = position > lastLineStart;
        if (state == QUOTED) {
            fail();
        } else if (position > recordStart) {
            endRecord(headerLines == 0 ? LineEnd.NONE : lineEnd, position);
        }
        int lines = hasRest ? line : line - 1;
        return new FileScan(sha256, position, Math.max(lines, 0), headerLines, start, lineEnd, map, fault, unreadable);
    }
}
