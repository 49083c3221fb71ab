package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.form.book.BookCell;
import no.tjenesteinnsikt.ingest.form.book.CellValues;
import no.tjenesteinnsikt.ingest.form.book.CellValues.Taken;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;

/**
 * Reads answers in words: what is no answer, and what of one must not stand in it.
 *
 * @param values reads the cells
 * @param names the persons that the workbook names
 */
record AnswerTexts(CellValues values, List<String> names) {
    AnswerTexts {
        names = List.copyOf(names);
    }

    /**
     * What became of a question.
     *
     * @param state as the lake has it
     * @param text the answer
     * @param locator where it is
     */
    record Given(String state, Optional<String> text, String locator) {
        boolean isAnswered() {
            return state.equals("answered");
        }

        Optional<Integer> words() {
            return text.map(Content::countWords);
        }
    }

    Given in(BookCell cell, String question) {
        Taken<String> taken = values.text(cell, question);
        if (taken.value().isEmpty()) {
            return new Given(taken.state(), Optional.empty(), cell.locator());
        }
        String text = taken.value().get();
        if (Absence.isPlaceholder(text) || Absence.isStated(text)) {
            return new Given("not_answered", Optional.empty(), cell.locator());
        }
        if (Absence.isNotApplicable(text)) {
            return new Given("not_applicable", Optional.empty(), cell.locator());
        }
        return new Given("answered", Optional.of(withoutNames(text)), cell.locator());
    }

    private String withoutNames(String text) {
        return PrivateWords.of("", names).withoutNames(text);
    }
}
