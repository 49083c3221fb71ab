package no.tjenesteinnsikt.dashboard.view.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.TwinTable;
import org.jspecify.annotations.Nullable;

/**
 * One template or form with its questions.
 *
 * @param template the template
 * @param parts its sheets that have questions, or one part without a name
 * @param years the report years for which there are workbooks, none of an older form
 */
public record FormView(FormTemplate template, List<Part> parts, List<Integer> years) {
    private static final List<String> SHEETS = List.of("about", "roles", "activity", "evaluation", "");

    public FormView {
        parts = List.copyOf(parts);
        years = List.copyOf(years);
    }

    /**
     * The questions of a sheet.
     *
     * @param id the sheet, for the address of the part
     * @param title its name
     * @param questions in order
     */
    public record Part(String id, String title, List<FormQuestion> questions) {
        public Part {
            questions = List.copyOf(questions);
        }
    }

    /** The form of that id; empty where there is none. */
    public static Optional<FormView> of(PublishedData data, Texts texts, String id, List<Integer> years) {
        return FormListView.templates(data, texts).stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .map(t -> new FormView(t, parts(t, texts), t.number().isPresent() ? years : List.of()));
    }

    private static List<Part> parts(FormTemplate template, Texts texts) {
        List<Part> parts = new ArrayList<>();
        for (String sheet : SHEETS) {
            List<FormQuestion> questions = template.on(sheet);
            if (!questions.isEmpty()) {
                String name = sheet.isEmpty() ? "questions" : sheet;
                parts.add(new Part(name, texts.get("form.sheet." + name), questions));
            }
        }
        return parts;
    }

    /** The page as data. */
    public List<TwinTable> twin() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (FormQuestion q : template.questions()) {
            rows.add(Arrays.asList(
                    q.id(),
                    q.sheet(),
                    q.label(),
                    q.guidance(),
                    q.respondent(),
                    q.answer(),
                    q.choices(),
                    !q.internal(),
                    q.original(),
                    q.source()));
        }
        return List.of(new TwinTable(
                "questions",
                List.of(
                        "question",
                        "sheet",
                        "label",
                        "guidance",
                        "respondent",
                        "answer",
                        "choices",
                        "is_public",
                        "source",
                        "source_place"),
                rows));
    }
}
