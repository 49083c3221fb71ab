package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.lake.Row;

/** What the leader's questionnaire and its attachments say beyond the answers themselves. */
record LeaderPart(
        QuestionnaireDocument document,
        FactRows facts,
        int assessmentYear,
        QuestionAnswers answers,
        QuestionDoubts doubts,
        PrivateWords words) {

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        answers.content("leader_organisation_and_staffing").ifPresent(c -> rows.addAll(Staff.rows(c, facts, doubts)));
        rows.addAll(Relations.rows(answers, facts));
        rows.addAll(OutcomeGoals.rows(answers, attached(), facts, doubts));
        answers.content("leader_documentation_systems").ifPresent(c -> rows.addAll(QualityTools.rows(c, facts)));
        rows.addAll(new Attachments(document, facts, assessmentYear, answers, doubts).rows());
        document.attachment(1)
                .ifPresent(s ->
                        rows.addAll(new SpreadingPlan(s, document.behind(s), facts, primaryAudience(), doubts).rows()));
        rows.addAll(TimePlan.rows(document, facts, assessmentYear, answers, doubts));
        for (int number = 2; number <= 3; number++) {
            int attachment = number;
            document.attachment(number)
                    .ifPresent(s -> rows.addAll(new CitedDocuments(s, attachment, facts, assessmentYear).rows()));
        }
        return rows;
    }

    private List<Content> attached() {
        return IntStream.rangeClosed(1, Attachments.KINDS.size())
                .mapToObj(document::attachment)
                .flatMap(Optional::stream)
                .flatMap(section -> Stream.concat(Stream.of(section.content()), document.behind(section).stream()))
                .toList();
    }

    private Optional<String> primaryAudience() {
        return answers.content(PrimaryAudience.QUESTION)
                .map(c -> words.masked(
                        PrimaryAudience.in(c.text()),
                        "primær målgruppe",
                        c.place().orElseThrow()));
    }
}
