package no.tjenesteinnsikt.ingest.quality.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * What a service or its reference group writes, against the answer of a review on the same matter. A column that is only
 * assumed to be the service is held against it too, and the finding says that it is assumed.
 */
final class ContradictingDocuments implements Look {
    /** Fewer words than these may just say that there is nothing to tell. */
    static final int FEWEST_WORDS = 15;

    private static final Pattern ANY = Pattern.compile("");
    private static final Pattern TIME = Pattern.compile(
            "(?iu)\\b\\d{1,2}(?:\\s*(?:-|–|til)\\s*\\d{1,2})?\\s*års?\\b|\\b(?:innen|i løpet av|fram til)\\s+20\\d{2}\\b");
    private static final Pattern WEAK = Pattern.compile("(?iu)kompetansesvak");

    /**
     * A matter that documents write about.
     *
     * @param questions the questions that ask for it; empty where any answer of a reference group may mention it
     * @param mention what the text has to say
     * @param words how many words it has to have
     * @param criterion the criterion that a review answers with no
     * @param says what the document does, in bokmål
     */
    private record Matter(List<String> questions, Pattern mention, int words, String criterion, String says) {}

    private static final Matter TIME_PLAN = new Matter(
            List.of("leader_need_to_continue", "leader_attachment_need", "group_need_to_continue"),
            TIME,
            1,
            "time_limited_plan",
            "oppgir et tidsrom for arbeidet");

    private static final List<Matter> MATTERS = List.of(
            new Matter(
                    List.of("leader_regional_continuation", "group_regional_continuation"),
                    ANY,
                    FEWEST_WORDS,
                    "regional_continuation_measures",
                    "beskriver hvordan arbeidet skal videreføres i regionene"),
            TIME_PLAN,
            new Matter(List.of(), WEAK, 1, "field_still_weak", "tar opp om fagområdet fortsatt er kompetansesvakt"));

    @Override
    public List<Finding> at(Subject subject) {
        List<Row> texts = Stream.of(ReportTables.EVALUATION_ANSWER, GroupTables.REFERENCE_GROUP_ANSWER)
                .flatMap(table -> subject.in(table, row -> isCompared(subject, row)).stream())
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Row text : texts) {
            for (Matter matter : MATTERS) {
                if (concerns(text, matter)) {
                    findings.addAll(against(subject, text, matter));
                }
            }
            findings.addAll(clarified(subject, text));
        }
        findings.addAll(planned(subject, texts));
        return findings;
    }

    /** An answer of a service that a review has answers on. */
    private static boolean isCompared(Subject subject, Row row) {
        return row.text("answer_state").equals("answered") && subject.isReviewed(row.text("service_id"));
    }

    private static boolean concerns(Row row, Matter matter) {
        boolean group = row.table().equals(GroupTables.REFERENCE_GROUP_ANSWER);
        boolean asked = matter.questions().isEmpty()
                ? group || row.text("question_id").startsWith("group_")
                : !group && matter.questions().contains(row.text("question_id"));
        String text = row.get("text").map(Object::toString).orElse("");
        return asked && matter.mention().matcher(text).find() && words(row, text) >= matter.words();
    }

    /** Where only the facts of a document are held, and not its sentences, they say how many words there are. */
    private static int words(Row row, String text) {
        return text.isBlank()
                ? row.get("words").map(Integer.class::cast).orElse(0)
                : text.strip().split("\\s+").length;
    }

    /** The years that a leader states, where the sentence that they stand in is not held. */
    private static List<Finding> planned(Subject subject, List<Row> texts) {
        List<String> worded = texts.stream()
                .filter(row -> row.table().equals(ReportTables.EVALUATION_ANSWER))
                .filter(row -> TIME_PLAN.questions().contains(row.text("question_id")))
                .filter(row -> row.get("text").isPresent())
                .map(row -> row.text("service_id"))
                .toList();
        return subject
                .in(
                        QuestionnaireTables.TIME_PLAN,
                        row -> row.get("years_ahead_from")
                                .or(() -> row.get("completion_year"))
                                .isPresent())
                .stream()
                .filter(row -> !worded.contains(row.text("service_id")))
                .flatMap(row -> against(subject, row, TIME_PLAN).stream())
                .toList();
    }

    private static List<Finding> against(Subject subject, Row text, Matter matter) {
        return answered(subject, text, matter.criterion(), "no", matter.says());
    }

    /** The leader's own yes or no on formal clarification. */
    private static List<Finding> clarified(Subject subject, Row row) {
        if (!row.table().equals(ReportTables.EVALUATION_ANSWER)
                || !row.text("question_id").equals("leader_responsibility_clarified")) {
            return List.of();
        }
        return switch (row.get("choice").map(Object::toString).orElse("")) {
            case "yes", "ja" ->
                answered(subject, row, "responsibility_clarified", "no", "sier at ansvaret er formelt avklart");
            case "no", "nei" ->
                answered(subject, row, "responsibility_clarified", "yes", "sier at ansvaret ikke er formelt avklart");
            default -> List.of();
        };
    }

    private static List<Finding> answered(Subject subject, Row text, String criterion, String answer, String says) {
        List<Finding> findings = new ArrayList<>();
        String service = text.text("service_id");
        for (Subject.Linked column : subject.columns(service)) {
            subject.answers(column.columnId(), criterion).stream()
                    .filter(row -> row.text("answer").equals(answer))
                    .forEach(row -> findings.add(Look.finding(
                            text,
                            "documents_contradict",
                            "Et dokument om " + subject.service(service) + " " + says + ", men gjennomgangen i "
                                    + row.text("assessment_year") + " svarer " + (answer.equals("no") ? "nei" : "ja")
                                    + " på " + subject.criterion(criterion) + " for "
                                    + subject.service(column.columnId()) + "." + column.reservation(),
                            "Les begge stedene. Svarene er beholdt slik de står i hvert dokument.")));
        }
        return findings;
    }
}
