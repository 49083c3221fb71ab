package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Part;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Respondent;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.Choices;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.jspecify.annotations.Nullable;

/** What became of each question of one questionnaire. */
final class QuestionAnswers {
    static final String CLARIFIED = "leader_responsibility_clarified";
    static final List<String> LEADER = List.of(
            QuestionLabels.LEADER_LOCATION,
            "leader_organisation_and_staffing",
            "leader_task_split",
            "leader_national_patient_treatment",
            "leader_primary_audience",
            "leader_spreading_means",
            "leader_research",
            "leader_documentation_systems",
            "leader_results",
            "leader_regional_continuation",
            "leader_need_to_continue",
            "leader_other_services",
            CLARIFIED,
            "leader_other_matters");
    static final List<String> GROUP = List.of(
            QuestionLabels.GROUP_LOCATION,
            "group_works_by_mandate",
            "group_composition",
            "group_user_participation",
            "group_meeting_frequency",
            "group_regional_need_covered",
            "group_regional_continuation",
            "group_need_to_continue",
            "group_other_matters");
    private static final Set<String> YES_OR_NO = Set.of(
            "leader_national_patient_treatment",
            CLARIFIED,
            "group_works_by_mandate",
            "group_composition",
            "group_user_participation");
    private static final Pattern STARTS = Pattern.compile("(?iu)^[\\s\\p{P}]*(ja|nei)(?!\\p{L})");
    private static final Pattern NO_CLARIFICATION = Pattern.compile(
            "(?iu)\\b(?:ingen|inga|ikke|ikkje|manglar|mangler)\\s+(?:\\p{L}+\\s+){0,4}?(?:formell?\\s+)?(?:ansvarsavklaring|avklaring)");

    private final Part part;
    private final FactRows facts;
    private final QuestionDoubts doubts;
    private final PrivateWords words;
    private final Map<String, Answer> answers = new LinkedHashMap<>();

    QuestionAnswers(Part part, FactRows facts, QuestionDoubts doubts, PrivateWords words) {
        this.part = part;
        this.facts = facts;
        this.doubts = doubts;
        this.words = words;
        for (String id : part.respondent() == Respondent.LEADER ? LEADER : GROUP) {
            answers.put(id, read(id));
        }
    }

    private Answer read(String id) {
        Optional<Section> section = part.sections().find(id);
        if (section.isEmpty()) {
            TextPlace start = part.sections().text().start();
            doubts.questionMissing(id, start);
            return Answer.missing("unknown", start);
        }
        return words.masked(Answer.in(section.get()), id);
    }

    /** The answer to a question of this questionnaire. */
    Answer answer(String id) {
        Answer answer = answers.get(id);
        if (answer == null) {
            throw new IllegalArgumentException("Cannot find question " + id);
        }
        return answer;
    }

    /** What was written there, empty where the question is missing or was not answered. */
    Optional<Content> content(String id) {
        return answer(id).isAnswered() ? part.sections().find(id).map(Section::content) : Optional.empty();
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        answers.forEach(
                (id, answer) -> rows.add(YES_OR_NO.contains(id) ? chosen(id, answer) : facts.answer(id, answer)));
        return rows;
    }

    private Row chosen(String id, Answer answer) {
        Optional<Choices> boxes = part.sections()
                .find(id)
                .flatMap(s -> Choices.yesNo(part.sections().text(), s))
                .filter(Choices::hasBoxes);
        if (boxes.isPresent()) {
            Optional<String> only = boxes.get().only();
            if (only.isEmpty()) {
                doubts.boxesUnclear(id, boxes.get().place());
                return facts.answer(id, Answer.missing("unknown", boxes.get().place()));
            }
            return facts.answer(
                    id,
                    answer.isAnswered()
                            ? answer
                            : Answer.missing("answered", boxes.get().place()),
                    only.get());
        }
        String choice = choice(id);
        if (answer.isAnswered() && choice == null) {
            doubts.notYesOrNo(id, answer.place());
        }
        return facts.answer(id, answer, choice);
    }

    /** {@code yes} or {@code no} where the answer says so itself. */
    @Nullable String choice(String id) {
        String text = answer(id).text().orElse("");
        Matcher start = STARTS.matcher(text);
        if (start.find()) {
            return start.group(1).equalsIgnoreCase("ja") ? "yes" : "no";
        }
        return id.equals(CLARIFIED) && NO_CLARIFICATION.matcher(text).find() ? "no" : null;
    }
}
