package no.tjenesteinnsikt.ingest.form.annual;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A template of the annual report.
 *
 * @param number 1–9
 * @param name its name
 * @param kind the kind of service that it is for, as the lake has it
 * @param knowledge whether a source shows its questions
 * @param questions in their order
 */
public record ReportTemplate(
        int number, String name, String kind, Knowledge knowledge, List<ReportQuestion> questions) {
    /** The first report year of these templates: for 2020 the sources show another form of the reference group. */
    public static final int FIRST_YEAR = 2021;
    /** The last report year for which a workbook is made. */
    public static final int LAST_YEAR = 2100;

    public ReportTemplate {
        questions = List.copyOf(questions);
    }

    /** Whether a source shows the questions. */
    public enum Knowledge {
        KNOWN,
        UNKNOWN
    }

    /** The lake's {@code template}. */
    public String id() {
        return "annual-" + number;
    }

    /** The questions of a sheet. */
    public List<ReportQuestion> on(ReportSheet sheet) {
        return questions.stream().filter(q -> q.sheet() == sheet).toList();
    }

    /** The question of that id, empty where the template does not ask it. */
    public Optional<ReportQuestion> question(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /** Whether the template asks this. */
    public boolean asks(String questionId) {
        return question(questionId).isPresent();
    }

    /** Whether the template asks the reference group. */
    public boolean asksGroup() {
        return questions.stream().anyMatch(q -> q.sheet() == ReportSheet.EVALUATION && !q.isForService());
    }

    /** The questions whose answers are not shown publicly. */
    public Stream<ReportQuestion> internal() {
        return questions.stream().filter(q -> q.audience() == ReportQuestion.Audience.INTERNAL);
    }
}
