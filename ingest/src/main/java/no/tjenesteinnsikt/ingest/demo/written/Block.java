package no.tjenesteinnsikt.ingest.demo.written;

import java.util.List;

/** A part of a constructed document. */
public sealed interface Block {
    /** A heading or a title. */
    record Heading(String text) implements Block {}

    /** What the form prints and nobody wrote. */
    record Guidance(String text) implements Block {}

    /** A label with what was written beside it. */
    record Field(String label, String value) implements Block {}

    /** A choice with its box. */
    record Choice(String text, Mark mark) implements Block {}

    /** A paragraph that somebody wrote. */
    record Answer(String text) implements Block {}

    /** A table, its head first. */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** Whether a box is marked. */
    enum Mark {
        YES("☒ "),
        NO("☐ "),
        /** It was lost when the document was made into text. */
        LOST(" ");

        private final String box;

        Mark(String box) {
            this.box = box;
        }

        String box() {
            return box;
        }
    }
}
