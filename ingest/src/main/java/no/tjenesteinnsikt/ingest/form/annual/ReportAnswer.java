package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;

/**
 * The answer to an evaluation question.
 *
 * @param text in words
 * @param choices codes of the question's list, at most {@link #MOST_CHOICES}
 */
public record ReportAnswer(Optional<String> text, List<String> choices) {
    /** The most choices that a workbook has room for. */
    public static final int MOST_CHOICES = 3;

    public ReportAnswer {
        choices = List.copyOf(choices);
        if (choices.size() > MOST_CHOICES) {
            throw new IllegalArgumentException("Cannot choose " + choices);
        }
    }

    /** An answer in words alone. */
    public static ReportAnswer of(String text) {
        return new ReportAnswer(Optional.of(text), List.of());
    }
}
