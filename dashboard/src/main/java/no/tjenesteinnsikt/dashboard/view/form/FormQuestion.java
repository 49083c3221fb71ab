package no.tjenesteinnsikt.dashboard.view.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A question of a form, as its page shows it.
 *
 * @param id the question
 * @param sheet where it stands: a sheet of the workbook, or empty in a form without sheets
 * @param label the question
 * @param guidance what is asked for, empty where no source says
 * @param respondent who answers
 * @param answer what kind of answer, with a ceiling where there is one
 * @param choices the list, in words, empty where there is none
 * @param shown whether the answer is shown publicly, in words
 * @param internal whether it is not
 * @param basis that no source shows it, in words; empty where one does
 * @param source the address of the place that it was taken from
 * @param original that place in words
 */
public record FormQuestion(
        String id,
        String sheet,
        String label,
        String guidance,
        String respondent,
        String answer,
        String choices,
        String shown,
        boolean internal,
        String basis,
        String source,
        String original) {

    static FormQuestion of(Row row, Texts texts) {
        boolean internal = !Boolean.TRUE.equals(row.get("is_public").orElse(false));
        Optional<String> choices = row.get("choices").map(Object::toString);
        return new FormQuestion(
                row.text("question_id"),
                row.get("sheet").map(Object::toString).orElse(""),
                row.text("label"),
                row.get("guidance").map(Object::toString).orElse(""),
                texts.get("form.respondent." + row.text("respondent")),
                answer(row, texts),
                choices.map(codes -> words(codes, texts)).orElse(""),
                texts.get(internal ? "form.internal" : "form.public"),
                internal,
                row.text("basis").equals("product") ? texts.get("form.added") : "",
                Addresses.source(row.text("source_id"), row.text("locator")),
                row.get("original").map(Object::toString).orElse(""));
    }

    private static String answer(Row row, Texts texts) {
        String type = texts.get("form.answer." + row.text("answer_type"));
        Optional<Object> most = row.get("most");
        Optional<Object> from = row.get("most_from");
        return most.isPresent() && from.isPresent()
                ? type + ", " + texts.get("form.ceiling", most.get(), from.get())
                : type;
    }

    private static String words(String codes, Texts texts) {
        List<String> all = Arrays.asList(codes.split(" ", -1));
        return all.stream().map(code -> texts.get("form.tool." + code)).collect(Collectors.joining(", "));
    }
}
