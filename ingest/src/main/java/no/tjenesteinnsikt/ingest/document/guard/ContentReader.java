package no.tjenesteinnsikt.ingest.document.guard;

import java.io.DataInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.Note;
import no.tjenesteinnsikt.ingest.document.Origin;
import no.tjenesteinnsikt.ingest.document.Sheet;
import no.tjenesteinnsikt.ingest.document.Sheet.SheetRow;
import no.tjenesteinnsikt.ingest.document.Sheet.Visibility;
import no.tjenesteinnsikt.ingest.document.UnreadableException;
import no.tjenesteinnsikt.ingest.document.Workbook;
import no.tjenesteinnsikt.ingest.lake.Locator;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/** Reads what {@link ContentWriter} writes, and no more of it than there can be: the writer may have come to harm. */
final class ContentReader {
    private static final int MOST = 64 * 1024 * 1024;

    private final DataInputStream in;
    private long left = 4L * MOST;

    ContentReader(DataInputStream in) {
        this.in = in;
    }

    Content read() throws IOException, UnreadableException {
        int kind = in.readByte();
        if (kind == ContentWriter.TEXT) {
            int count = count();
            List<Line> lines = new ArrayList<>();
            for (int i = 1; i <= count; i++) {
                lines.add(line(i));
            }
            return new Content.Text(lines, notes());
        } else if (kind == ContentWriter.BOOK) {
            int count = count();
            List<Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                sheets.add(sheet());
            }
            return new Content.Book(new Workbook(sheets), notes());
        } else if (kind == ContentWriter.UNREADABLE) {
            throw new UnreadableException(text(), text(), text());
        }
        throw new IOException("Cannot read content of kind " + kind);
    }

    private Line line(int number) throws IOException {
        String text = text();
        int count = count();
        List<Origin> origins = new ArrayList<>(Math.min(count, 16));
        for (int i = 0; i < count; i++) {
            origins.add(new Origin(in.readInt(), in.readInt(), Locator.read(text()), in.readInt()));
        }
        return new Line(number, text, origins);
    }

    private Sheet sheet() throws IOException {
        String name = text();
        Visibility visibility = in.readBoolean() ? Visibility.VISIBLE : Visibility.HIDDEN;
        int count = count();
        List<SheetRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = in.readInt();
            int columns = count();
            List<Cell> cells = new ArrayList<>();
            for (int k = 0; k < columns; k++) {
                cells.add(cell(number));
            }
            rows.add(new SheetRow(number, cells));
        }
        return new Sheet(name, visibility, rows);
    }

    private Cell cell(int row) throws IOException {
        int column = in.readInt();
        String formula = text();
        char kind = (char) in.readByte();
        String text = text();
        Cell.Value value = switch (kind) {
            case 'n' -> new Cell.NumberValue(new BigDecimal(text));
            case 't' -> new Cell.TextValue(text);
            case 'b' -> new Cell.BooleanValue(Boolean.parseBoolean(text));
            case 'd' -> new Cell.DateValue(LocalDateTime.parse(text));
            case 'e' -> new Cell.ErrorValue(text);
            default -> throw new IOException("Cannot read a cell of kind " + kind);
        };
        return new Cell(column, row, value, formula.isEmpty() ? Optional.empty() : Optional.of(formula));
    }

    private List<Note> notes() throws IOException {
        int count = count();
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            notes.add(new Note(Severity.valueOf(text()), text(), text(), text(), text()));
        }
        return notes;
    }

    private int count() throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST) {
            throw new IOException("Cannot read " + count + " parts");
        }
        return count;
    }

    private String text() throws IOException {
        int length = count();
        left -= length;
        if (left < 0) {
            throw new IOException("Cannot read any more text");
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
