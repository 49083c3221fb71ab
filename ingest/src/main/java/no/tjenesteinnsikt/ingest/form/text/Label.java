package no.tjenesteinnsikt.ingest.form.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A text that a form prints itself: a label, a question, guidance.
 *
 * @param id what it is called in the reader
 * @param kind how it behaves
 * @param within the sections in which it can stand; empty where it can stand anywhere
 * @param number the number that the form prints before it; 0 where it prints none
 * @param spellings how the form prints it, in bokmål or nynorsk
 */
public record Label(String id, Kind kind, Set<String> within, int number, List<String> spellings) {

    /** How a printed text behaves. */
    public enum Kind {
        /** Opens a section; its answer may follow on the same line whatever it starts with. */
        FIELD,
        /** Opens a section, when the line ends behind it, or goes on with a colon, a capital, a number or a mark. */
        HEADING,
        /** Opens a section, when a colon follows. */
        COLON,
        /** As a heading, but nothing of what follows is an answer. */
        CHAPTER,
        /** Says that the answer starts here; all before it in its section is guidance. */
        MARKER,
        /** A choice with a check box. */
        OPTION,
        /** Is no answer, wherever it stands. */
        GUIDANCE,
        /** As guidance, when it stands alone on its line. */
        TITLE;

        boolean opens() {
            return this == FIELD || this == HEADING || this == COLON || this == CHAPTER;
        }
    }

    public Label {
        within = Set.copyOf(within);
        spellings = List.copyOf(spellings);
    }

    /** A label that can stand anywhere. */
    public static Label of(String id, Kind kind, String... spellings) {
        return new Label(id, kind, Set.of(), 0, Arrays.asList(spellings));
    }

    /** The same label, only where one of these sections is open. */
    public Label within(String... sections) {
        return new Label(id, kind, Set.of(sections), number, spellings);
    }

    /** The same label, with the number that the form prints before it. */
    public Label numbered(int ordinal) {
        return new Label(id, kind, within, ordinal, spellings);
    }
}
