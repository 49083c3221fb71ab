package no.tjenesteinnsikt.ingest.document.guard;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tjenesteinnsikt.ingest.document.Cell;
import no.tjenesteinnsikt.ingest.document.Content;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.Note;
import no.tjenesteinnsikt.ingest.document.Origin;
import no.tjenesteinnsikt.ingest.document.Sheet;
import no.tjenesteinnsikt.ingest.document.UnreadableException;

/** Writes what was read, for {@link ContentReader}. */
final class ContentWriter {
    static final int TEXT = 1;
    static final int BOOK = 2;
    static final int UNREADABLE = 3;

    private final DataOutputStream out;

    ContentWriter(DataOutputStream out) {
        this.out = out;
    }

    void write(Content content) throws IOException {
        if (content instanceof Content.Text text) {
            out.writeByte(TEXT);
            out.writeInt(text.lines().size());
            for (Line line : text.lines()) {
                line(line);
            }
        } else if (content instanceof Content.Book book) {
            out.writeByte(BOOK);
            out.writeInt(book.workbook().sheets().size());
            for (Sheet sheet : book.workbook().sheets()) {
                sheet(sheet);
            }
        }
        notes(content.notes());
        out.flush();
    }

    void write(UnreadableException reason) throws IOException {
        out.writeByte(UNREADABLE);
        text(reason.code());
        text(reason.what());
        text(reason.remedy());
        out.flush();
    }

    private void line(Line line) throws IOException {
        text(line.text());
        out.writeInt(line.origins().size());
        for (Origin origin : line.origins()) {
            out.writeInt(origin.from());
            out.writeInt(origin.length());
            text(origin.unit().locator());
            out.writeInt(origin.column());
        }
    }

    private void sheet(Sheet sheet) throws IOException {
        text(sheet.name());
        out.writeBoolean(sheet.visibility() == Sheet.Visibility.VISIBLE);
        out.writeInt(sheet.rows().size());
        for (Sheet.SheetRow row : sheet.rows()) {
            out.writeInt(row.number());
            out.writeInt(row.cells().size());
            for (Cell cell : row.cells()) {
                cell(cell);
            }
        }
    }

    private void cell(Cell cell) throws IOException {
        out.writeInt(cell.column());
        text(cell.formula().orElse(""));
        if (cell.value() instanceof Cell.NumberValue) {
            out.writeByte('n');
        } else if (cell.value() instanceof Cell.TextValue) {
            out.writeByte('t');
        } else if (cell.value() instanceof Cell.BooleanValue) {
            out.writeByte('b');
        } else if (cell.value() instanceof Cell.DateValue date) {
            out.writeByte('d');
            text(date.date().toString());
            return;
        } else {
            out.writeByte('e');
        }
        text(cell.value().text());
    }

    private void notes(List<Note> notes) throws IOException {
        out.writeInt(notes.size());
        for (Note note : notes) {
            text(note.severity().name());
            text(note.code());
            text(note.message());
            text(note.remedy());
            text(note.locator());
        }
    }

    private void text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
