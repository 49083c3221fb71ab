package no.tjenesteinnsikt.ingest.document;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place of each cell while the library parses. The library tells a cell's value and whether it was quoted,
 * not where it stands; both together say how many characters it takes, since nothing but the separator may stand between
 * quoted cells.
 */
final class LocatedRecords extends AbstractBaseCsvCallbackHandler<CsvRecord> {
    private final TextDocument document;
    private List<CsvField> fields = new ArrayList<>();
    private int firstLine = 1;
    private int line = 1;
    private int next = 1;

    LocatedRecords(TextDocument document) {
        this.document = document;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        fields = new ArrayList<>();
        firstLine = Math.toIntExact(startingLineNumber);
        line = firstLine;
        next = 1;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        String value = new String(buffer, offset, length);
        int start = next;
        int startLine = line;
        if (quoted) {
            next++;
        }
        value.chars().forEach(c -> advance(c, quoted));
        TextPlace place = quoted ? quotedPlace(startLine, start, value) : place(startLine, start);
        next += quoted ? 2 : 1;
        fields.add(new CsvField(value.isEmpty() && !quoted ? Optional.empty() : Optional.of(value), place));
    }

    private void advance(int character, boolean quoted) {
        if (character == '\n') {
            line++;
            next = 1;
        } else {
            next += character == '"' && quoted ? 2 : 1;
        }
    }

    private TextPlace quotedPlace(int startLine, int start, String value) {
        boolean edges = value.isEmpty() || value.startsWith("\n") || value.endsWith("\n");
        return edges
                ? new TextPlace(startLine, line, start, next)
                : new TextPlace(startLine, line, start + 1, next - 1);
    }

    private TextPlace place(int startLine, int start) {
        if (next > start) {
            return TextPlace.characters(startLine, start, next - 1);
        }
        boolean atEnd = start > document.line(startLine).text().length();
        return atEnd ? TextPlace.lines(startLine, startLine) : TextPlace.characters(startLine, start, start);
    }

    @Override
    protected @Nullable CsvRecord buildRecord() {
        return fields.isEmpty() ? null : new CsvRecord(TextPlace.lines(firstLine, line), fields);
    }
}
