package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.GroupTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** What the group, its members and its users answered, and what the form asks at all. */
final class GroupAnswers {
    /** Each respondent of the lake, with the question in the form that they answer. */
    private static final List<Asked> OLDER = List.of(
            new Asked("regions", GroupLabels.REGIONS, "tilbakemelding fra de regionale representantene"),
            new Asked("whole", GroupLabels.WHOLE, "tilbakemelding fra gruppen som helhet"));

    private static final List<Asked> NEWER = List.of(
            new Asked("nord", "region_nord", "tilbakemelding fra Helse Nord"),
            new Asked("midt", "region_midt", "tilbakemelding fra Helse Midt-Norge"),
            new Asked("vest", "region_vest", "tilbakemelding fra Helse Vest"),
            new Asked("sor_ost", "region_sor_ost", "tilbakemelding fra Helse Sør-Øst"),
            new Asked("user", GroupLabels.USER_FEEDBACK, "brukerrepresentantens tilbakemelding"),
            new Asked("other", GroupLabels.OTHER, "andre kommentarer"));

    private static final List<String> RESPONDENTS =
            List.of("nord", "midt", "vest", "sor_ost", "user", "regions", "whole", "other");
    private static final Map<String, String> ONLY_EVALUATION =
            Map.of(GroupLabels.MATTERS, "saker som er diskutert", GroupLabels.COOPERATION, "samarbeidet med tjenesten");

    private final GroupDocument document;
    private final FactRows facts;
    private final GroupDoubts doubts;
    private final PrivateWords words;

    GroupAnswers(GroupDocument document, FactRows facts, GroupDoubts doubts, PrivateWords words) {
        this.document = document;
        this.facts = facts;
        this.doubts = doubts;
        this.words = words;
    }

    private record Asked(String respondent, String question, String words) {}

    List<Row> rows(GroupSeats seats) {
        GroupFields fields = new GroupFields(document, facts, doubts, words);
        List<Row> rows = new ArrayList<>(fields.rows(seats));
        List<Asked> asked = document.isNewer() ? NEWER : OLDER;
        asked.forEach(a -> rows.addAll(answers(a)));
        for (String respondent : RESPONDENTS) {
            if (asked.stream().noneMatch(a -> a.respondent().equals(respondent))) {
                rows.add(row(
                        respondent, Answer.missing("not_asked", document.text().start())));
            }
        }
        if (document.isNewer()) {
            ONLY_EVALUATION.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(q -> rows.add(facts.answer(q.getKey(), single(q.getKey(), q.getValue()))));
        }
        return rows;
    }

    private List<Row> answers(Asked asked) {
        List<Answer> given = document.sections().all(asked.question()).stream()
                .map(Answer::in)
                .filter(Answer::isAnswered)
                .map(a -> words.masked(a, asked.words()))
                .toList();
        long different = given.stream().map(Answer::text).distinct().count();
        if (different <= 1) {
            Answer answer = single(asked.question(), asked.words());
            return List.of(row(asked.respondent(), answer), facts.answer(asked.question(), answer));
        }
        doubts.sectionTwice(asked.words(), given.get(1).place());
        List<Row> rows = new ArrayList<>();
        given.forEach(a -> rows.add(row(asked.respondent(), a)));
        rows.add(facts.answer(asked.question(), given.get(0)));
        return rows;
    }

    private Answer single(String question, String asked) {
        Optional<Section> section = document.sections().find(question);
        if (section.isEmpty()) {
            TextPlace start = document.text().start();
            doubts.sectionMissing(asked, start);
            return Answer.missing("unknown", start);
        }
        return words.masked(Answer.in(section.get()), asked);
    }

    private Row row(String respondent, Answer answer) {
        return facts.ofYear(GroupTables.REFERENCE_GROUP_ANSWER, answer.place())
                .set("respondent", respondent)
                .set("answer_state", answer.state())
                .set("words", answer.isAnswered() ? answer.words() : null)
                .set("text", FactRows.orNull(answer.text()))
                .build();
    }
}
