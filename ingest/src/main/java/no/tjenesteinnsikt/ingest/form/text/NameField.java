package no.tjenesteinnsikt.ingest.form.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The field with the service's name: what stands there up to the end of its paragraph. */
public final class NameField {
    private static final Pattern NEXT_PARAGRAPH =
            Pattern.compile("\\n[ \\t]*\\n\\s*(?=\\p{Lu}|\\d)|\\n(?=[^\\n]{2,40}:)");
    private static final int MOST_WORDS = 30;

    private NameField() {}

    /** The name's own characters. */
    public static Content of(Content field) {
        if (field.isEmpty()) {
            return field;
        }
        Span first = field.spans().get(0);
        Matcher next = NEXT_PARAGRAPH.matcher(field.source().text()).region(first.start(), first.end());
        int end = next.find() ? next.start() : first.end();
        return new Content(field.source(), List.of(Span.trimmed(field.source().text(), first.start(), end)));
    }

    /** The service; empty where the field holds a placeholder or a text that is no name. */
    public static Optional<ServiceName> service(Content name) {
        String text = name.text();
        return Absence.isPlaceholder(text) || name.words() > MOST_WORDS ? Optional.empty() : ServiceName.of(text);
    }
}
