package no.tjenesteinnsikt.ingest.demo.written;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was written in a field, and what it means.
 *
 * @param written the words in the field
 * @param state {@code answered}, or the state that the words mean
 */
public record Said(String written, String state) {
    private static final String ANSWERED = "answered";

    /** Somebody answered. */
    public static Said answer(String text) {
        return new Said(text, ANSWERED);
    }

    /** The field was left empty. */
    public static Said nothing() {
        return new Said("", "not_answered");
    }

    /** The form's own words were left standing. */
    public static Said placeholder(String words) {
        return new Said(words, "not_answered");
    }

    /** A sentence says that there is no answer. */
    public static Said noAnswer(String sentence) {
        return new Said(sentence, "not_answered");
    }

    /** The question is said not to apply. */
    public static Said notApplicable(String words) {
        return new Said(words, "not_applicable");
    }

    public boolean isAnswer() {
        return state.equals(ANSWERED);
    }

    /** The answer, empty where there is none. */
    public Optional<String> text() {
        return isAnswer() ? Optional.of(written) : Optional.empty();
    }

    /** The answer as a cell of a row. */
    public @Nullable String textOrNull() {
        return isAnswer() ? written : null;
    }

    private int words() {
        return (int) Arrays.stream(written.split("\\s+", -1))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** How many words the answer has, as a cell of a row. */
    public @Nullable Integer wordsOrNull() {
        return isAnswer() ? Integer.valueOf(words()) : null;
    }
}
