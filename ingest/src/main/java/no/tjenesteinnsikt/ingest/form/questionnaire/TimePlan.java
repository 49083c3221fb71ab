package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.CountText;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.ReadableText;
import no.tjenesteinnsikt.ingest.form.text.Sections;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** When the service's work is to be done, as the leader states it in the answer or in the attachment. */
final class TimePlan {
    private static final Pattern AHEAD =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(" + CountText.numberPattern() + ")(?:\\s*(?:[–-]|til)\\s*("
                    + CountText.numberPattern() + "))?\\s*år\\s+(?:fr[ae]m|fr[ae]mover|fr[ae]m i tid)(?!\\p{L})");
    private static final Pattern BY = Pattern.compile(
            "(?iu)(?:ferdig\\w*|gjennomført|oppfylt|oppnådd|nådd|sluttført|avsluttet|avslutta|innfridd|fullført)\\s+(?:\\p{L}+\\s+){0,2}?(?:innen|innan|i|ved|før)\\s+(?:utgangen av\\s+|utgongen av\\s+|løpet av\\s+)?((?:19|20)\\d\\d)|(?:innen|innan)\\s+(?:utgangen av\\s+|utgongen av\\s+)?((?:19|20)\\d\\d)");
    private static final Pattern MENTIONED =
            Pattern.compile("(?iu)tidsplan|tidslinje|framdriftsplan|fremdriftsplan|milep[eæ]l");

    /** A step of a plan: its line or row begins with a year or a span of years. */
    private static final Pattern STEP = Pattern.compile(
            "(?mu)^[ \\t•*-]*((?:19|20)\\d\\d)(?:[ \\t]*[-–/][ \\t]*((?:19|20)\\d\\d|\\d\\d))?(?:[ \\t]*[:.|–-])*[ \\t]+[\\p{L}\\d«\"(]");

    private static final int FEWEST_STEPS = 2;

    private TimePlan() {}

    static List<Row> rows(
            QuestionnaireDocument document,
            FactRows facts,
            int assessmentYear,
            QuestionAnswers answers,
            QuestionDoubts doubts) {
        Answer answer = answers.answer("leader_need_to_continue");
        Optional<Section> attached = document.parts().stream()
                .flatMap(p -> p.sections().find(QuestionLabels.TIME_PLAN).stream())
                .findFirst();
        List<Content> contents = java.util.stream.Stream.concat(
                        answers.content("leader_need_to_continue").stream(), attached.map(Section::content).stream())
                .toList();
        boolean lost =
                attached.filter(s -> !LostTables.in(s.content()).isEmpty()).isPresent();
        boolean unread = attached.filter(s -> s.content().words() > 0).isPresent();
        boolean tableLost = answers.content("leader_need_to_continue").stream()
                .anyMatch(
                        c -> c.find(MENTIONED).isPresent() && !LostTables.in(c).isEmpty());
        Answer given = unread && !answer.isAnswered() ? Answer.missing("unknown", answer.place()) : answer;
        Row row = row(facts, assessmentYear, contents, attached.map(Section::content), lost || tableLost, given);
        attached.filter(s -> !lost).ifPresent(s -> say(s, row, doubts));
        return List.of(row);
    }

    /** What stands under headings of time plans that follow a section. */
    static List<Content> behind(Sections sections, Section section) {
        List<Content> behind = new ArrayList<>();
        int end = section.end();
        for (Section plan : sections.all(QuestionLabels.TIME_PLAN)) {
            if (plan.label().start() == end) {
                behind.add(plan.content());
                end = plan.end();
            }
        }
        return behind;
    }

    /** A plan that is attached and cannot be read is said, unless it is lost, which is said elsewhere. */
    private static void say(Section plan, Row row, QuestionDoubts doubts) {
        if (row.text("plan_state").equals("unknown")) {
            ReadableText text = plan.content().source();
            doubts.timePlanUnread(text.place(plan.label().start(), plan.label().end()));
        }
    }

    /** What attachments that are a document of their own say of the time; empty where they have no time plan. */
    static Optional<Row> attached(
            AttachmentDocument document, FactRows facts, int assessmentYear, QuestionDoubts doubts) {
        return document.timePlan().map(plan -> {
            ReadableText text = plan.content().source();
            TextPlace label = text.place(plan.label().start(), plan.label().end());
            boolean lost = !LostTables.in(plan.content()).isEmpty();
            Row row = row(
                    facts,
                    assessmentYear,
                    List.of(plan.content()),
                    Optional.of(plan.content()),
                    lost,
                    Answer.missing("unknown", label));
            if (!lost) {
                say(plan, row, doubts);
            }
            return row;
        });
    }

    /** Years at line starts are steps in a plan alone; in an answer they may tell what has been. */
    private static Row row(
            FactRows facts,
            int assessmentYear,
            List<Content> contents,
            Optional<Content> plan,
            boolean lost,
            Answer answer) {
        Optional<Found> ahead =
                contents.stream().flatMap(c -> c.find(AHEAD).stream()).findFirst();
        Optional<Found> by = contents.stream().flatMap(c -> c.find(BY).stream()).findFirst();
        List<Found> steps = plan.map(content -> content.findAll(STEP)).orElse(List.of());
        boolean stepwise =
                steps.size() >= FEWEST_STEPS && steps.stream().anyMatch(step -> lastYear(step) >= assessmentYear);
        TextPlace place = ahead.or(() -> by)
                .map(Found::place)
                .orElseGet(() -> stepwise
                        ? steps.get(0)
                                .place(1, 1)
                                .through(steps.get(steps.size() - 1).place(1, 1))
                        : answer.place());
        return facts.of(QuestionnaireTables.TIME_PLAN, place)
                .set("assessment_year", assessmentYear)
                .set("plan_state", state(answer, contents, lost, stepwise || ahead.isPresent() || by.isPresent()))
                .set(
                        "years_ahead_from",
                        FactRows.orNull(
                                ahead.map(f -> CountText.value(f.groups().get(1)))))
                .set(
                        "years_ahead_to",
                        FactRows.orNull(ahead.map(f -> f.groups().get(2).isEmpty()
                                        ? f.groups().get(1)
                                        : f.groups().get(2))
                                .map(CountText::value)))
                .set(
                        "completion_year",
                        FactRows.orNull(by.map(f ->
                                Integer.valueOf(f.groups().get(1) + f.groups().get(2)))))
                .build();
    }

    private static int lastYear(Found step) {
        String first = step.groups().get(1);
        String last = step.groups().get(2);
        String whole = last.length() == 2 ? first.substring(0, 2) + last : last;
        return Math.max(Integer.parseInt(first), whole.isEmpty() ? 0 : Integer.parseInt(whole));
    }

    private static String state(Answer answer, List<Content> contents, boolean lost, boolean timed) {
        if (lost) {
            return "unknown";
        }
        if (timed) {
            return "value";
        }
        // More than the answer: a plan of its own, which says when in words that are not understood.
        boolean mentioned = contents.size() > 1
                || contents.stream().anyMatch(c -> c.find(MENTIONED).isPresent());
        return mentioned ? "unknown" : answer.isAnswered() ? "not_answered" : answer.state();
    }
}
