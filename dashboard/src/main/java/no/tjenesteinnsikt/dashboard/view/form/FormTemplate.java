package no.tjenesteinnsikt.dashboard.view.form;

import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * A template or an older form, as the pages show it.
 *
 * @param id the lake's {@code template}
 * @param number of the annual report's templates, empty of other forms
 * @param name its name
 * @param kind for which services
 * @param phase when in their life, empty where it does not matter
 * @param years for which years a source shows it
 * @param known whether a source shows the questions, in words
 * @param isKnown whether one does
 * @param questions its questions, in order
 */
public record FormTemplate(
        String id,
        Optional<Integer> number,
        String name,
        String kind,
        String phase,
        String years,
        String known,
        boolean isKnown,
        List<FormQuestion> questions) {
    private static final String ANNUAL = "annual-";

    public FormTemplate {
        questions = List.copyOf(questions);
    }

    static FormTemplate of(Row row, List<FormQuestion> questions, Texts texts) {
        String id = row.text("template");
        String phase = row.text("phase");
        return new FormTemplate(
                id,
                id.matches(ANNUAL + "\\d")
                        ? Optional.of(Integer.valueOf(id.substring(ANNUAL.length())))
                        : Optional.empty(),
                row.text("name"),
                row.get("kind").map(kind -> texts.get("services.kind." + kind)).orElse(""),
                texts.get("form.phase." + phase),
                years(row, texts),
                texts.get("form.known." + row.text("questions_status")),
                row.text("questions_status").equals("known"),
                questions);
    }

    private static String years(Row row, Texts texts) {
        Optional<Object> from = row.get("valid_from");
        Optional<Object> to = row.get("valid_to");
        if (from.isEmpty()) {
            return texts.get("form.years.unknown");
        }
        return from.equals(to)
                ? from.get().toString()
                : to.map(last -> from.get() + "–" + last).orElseGet(() -> texts.get("form.years.from", from.get()));
    }

    /** The address of its page. */
    public String address() {
        return "/skjema/" + id;
    }

    /** How many questions stand on a sheet of the workbook. */
    public long count(String sheet) {
        return questions.stream().filter(q -> q.sheet().equals(sheet)).count();
    }

    /** The same in words: where no source shows the questions, their number is unknown and not zero. */
    public String counted(String sheet, Texts texts) {
        return isKnown ? String.valueOf(count(sheet)) : texts.get("form.count.unknown");
    }

    /** The questions of a sheet; of a form without sheets, all under the empty name. */
    public List<FormQuestion> on(String sheet) {
        return questions.stream().filter(q -> q.sheet().equals(sheet)).toList();
    }
}
