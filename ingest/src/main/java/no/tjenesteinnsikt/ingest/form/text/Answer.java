package no.tjenesteinnsikt.ingest.form.text;

import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextPlace;

/**
 * What became of a question.
 *
 * @param state {@code answered} or one of the lake's four reasons for a missing answer
 * @param text the answer, empty where there is none
 * @param words how many words the answer has; 0 where there is none
 * @param place the answer's characters, or those that show that there is none
 */
public record Answer(String state, Optional<String> text, int words, TextPlace place) {
    private static final String ANSWERED = "answered";

    /** Reads what stands in a section. */
    public static Answer in(Sections.Section section) {
        Content content = section.content();
        ReadableText source = content.source();
        TextPlace label = source.place(
                section.label().start(),
                Span.trimmed(
                                source.text(),
                                section.label().start(),
                                section.label().end())
                        .end());
        if (content.isEmpty()) {
            return missing("not_answered", label);
        }
        TextPlace place = content.place().orElse(label);
        String text = content.text();
        if (Absence.isPlaceholder(text) || Absence.isStated(text)) {
            return missing("not_answered", place);
        }
        return Absence.isNotApplicable(text)
                ? missing("not_applicable", place)
                : new Answer(ANSWERED, Optional.of(text), Content.countWords(text), place);
    }

    /** A question without an answer, and why. */
    public static Answer missing(String state, TextPlace place) {
        return new Answer(state, Optional.empty(), 0, place);
    }

    public boolean isAnswered() {
        return state.equals(ANSWERED);
    }
}
