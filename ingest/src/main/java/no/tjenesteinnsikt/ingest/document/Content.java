package no.tjenesteinnsikt.ingest.document;

import java.util.List;

/** What a document of one format holds. */
public sealed interface Content {
    /** Remarks on how it could be read. */
    List<Note> notes();

    /**
     * A text.
     *
     * @param lines its lines, numbered from 1
     * @param notes remarks
     */
    record Text(List<Line> lines, List<Note> notes) implements Content {
        public Text {
            lines = List.copyOf(lines);
            notes = List.copyOf(notes);
        }
    }

    /**
     * A workbook.
     *
     * @param workbook its sheets
     * @param notes remarks
     */
    record Book(Workbook workbook, List<Note> notes) implements Content {
        public Book {
            notes = List.copyOf(notes);
        }
    }
}
