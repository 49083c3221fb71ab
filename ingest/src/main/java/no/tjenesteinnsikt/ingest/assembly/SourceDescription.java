package no.tjenesteinnsikt.ingest.assembly;

import java.util.Locale;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * What is known of a document from outside it.
 *
 * @param title its title
 * @param publisher who published it
 * @param licence the terms of its use
 * @param access who may see its text
 * @param replaces the document that this one is said to be a corrected version of: its id
 * @param reality whether it is about what is
 */
public record SourceDescription(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> licence,
        Access access,
        Optional<String> replaces,
        Reality reality) {
    /** Nothing is known, so the text is internal. */
    public static final SourceDescription NONE = new SourceDescription(
            Optional.empty(), Optional.empty(), Optional.empty(), Access.INTERNAL, Optional.empty(), Reality.NOT_SAID);

    /** Whether a document is about what is, or was constructed as an example. */
    public enum Reality {
        /** Nothing says that it was constructed. */
        NOT_SAID,
        CONSTRUCTED
    }

    /** Who may see a document's text. */
    public enum Access {
        PUBLIC,
        INTERNAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static SourceDescription of(Row row) {
        return new SourceDescription(
                text(row, "title"),
                text(row, "publisher"),
                text(row, "licence"),
                row.text("text_access").equals("public") ? Access.PUBLIC : Access.INTERNAL,
                text(row, "option_replaces"),
                row.get("constructed").filter(Boolean.TRUE::equals).isPresent()
                        ? Reality.CONSTRUCTED
                        : Reality.NOT_SAID);
    }

    /** The same, of a corrected version of another document. */
    public SourceDescription replacing(String sourceId) {
        return new SourceDescription(title, publisher, licence, access, Optional.of(sourceId), reality);
    }

    private static Optional<String> text(Row row, String column) {
        return row.get(column).map(Object::toString);
    }
}
