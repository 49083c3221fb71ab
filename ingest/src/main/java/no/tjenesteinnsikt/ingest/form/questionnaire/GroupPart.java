package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Respondent;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.CountText;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** What the group's questionnaire says of the group itself: how often it meets, and who leads it. */
record GroupPart(FactRows facts, QuestionAnswers answers, Signatures signatures, QuestionDoubts doubts) {
    private static final Pattern ONCE = Pattern.compile(
            "(?iu)[\\s\\p{P}]*(?:årlig|årleg|én gang i året|en gang i året|ein gong i året|éin gong i året)[\\s\\p{P}]*");
    private static final Pattern TWICE = Pattern.compile("(?iu)[\\s\\p{P}]*(?:halvårlig|halvårleg)[\\s\\p{P}]*");

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        Answer answer = answers.answer("group_meeting_frequency");
        Optional<Integer> count = answer.text().flatMap(GroupPart::count);
        if (answer.isAnswered() && count.isEmpty()) {
            doubts.meetingsUnclear(answer.text().orElse(""), answer.place());
        }
        String state = count.isPresent() ? "value" : answer.isAnswered() ? "unknown" : answer.state();
        rows.add(facts.ofYear(GroupTables.REFERENCE_GROUP, answer.place())
                .set("form", Respondent.GROUP.template())
                .set("approved", "not_asked")
                .set("meetings", FactRows.orNull(count))
                .set("meetings_state", state)
                .build());
        signatures
                .of(Respondent.GROUP)
                .filter(Signatures.Signed::saysLeader)
                .flatMap(Signatures.Signed::person)
                .ifPresent(p -> rows.add(facts.ofYear(GroupTables.REFERENCE_GROUP_MEMBER, p.place())
                        .set("seat", "leader")
                        .set("person", FactRows.orNull(p.name()))
                        .set("seat_state", "filled")
                        .build()));
        return rows;
    }

    private static Optional<Integer> count(String text) {
        if (ONCE.matcher(text).matches()) {
            return Optional.of(1);
        }
        return TWICE.matcher(text).matches() ? Optional.of(2) : CountText.of(text);
    }
}
