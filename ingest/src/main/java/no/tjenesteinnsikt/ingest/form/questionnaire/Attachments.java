package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Content.Found;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** The three attachments that the leader's questionnaire asks for: delivered, only claimed, referred to elsewhere, or neither. */
final class Attachments {
    static final List<String> KINDS = List.of("spreading_plan", "results", "need");
    private static final List<String> QUESTIONS =
            List.of("leader_attachment_plan", "leader_attachment_results", "leader_attachment_need");
    private static final List<String> ASKED_BY =
            List.of("leader_spreading_means", "leader_results", "leader_need_to_continue");
    private static final Pattern REFERRED = Pattern.compile(
            "(?iu)https?://\\S+|www\\.\\S+|\\bvises til\\b|\\bviser til\\b|\\bviser vi til\\b|\\bvisast til\\b|\\bse (?:årsrapport|nettsid|hjemmesid)\\w*|\\bsjå (?:årsrapport|nettsid|heimesid)\\w*");

    private final QuestionnaireDocument document;
    private final FactRows facts;
    private final int assessmentYear;
    private final QuestionAnswers answers;
    private final QuestionDoubts doubts;

    Attachments(
            QuestionnaireDocument document,
            FactRows facts,
            int assessmentYear,
            QuestionAnswers answers,
            QuestionDoubts doubts) {
        this.document = document;
        this.facts = facts;
        this.assessmentYear = assessmentYear;
        this.answers = answers;
        this.doubts = doubts;
    }

    private record Delivery(String state, TextPlace place) {}

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Delivery found = find(number);
            rows.addAll(delivery(facts, assessmentYear, number, found.state(), found.place()));
        }
        return rows;
    }

    /** What became of an attachment, as a fact and as what became of the question for it. */
    static List<Row> delivery(FactRows facts, int assessmentYear, int number, String state, TextPlace place) {
        String answered =
                state.equals("not_delivered") ? "not_answered" : state.equals("claimed") ? "unknown" : "answered";
        return List.of(
                facts.of(QuestionnaireTables.ATTACHMENT, place)
                        .set("assessment_year", assessmentYear)
                        .set("attachment", KINDS.get(number - 1))
                        .set("attachment_no", number)
                        .set("asked", true)
                        .set("delivered", state)
                        .build(),
                facts.answer(QUESTIONS.get(number - 1), Answer.missing(answered, place), state));
    }

    private Delivery find(int number) {
        Optional<Section> section = document.attachment(number);
        if (section.isPresent()) {
            TextPlace label = document.text()
                    .place(section.get().label().start(), section.get().label().end());
            return new Delivery(
                    "delivered",
                    section.get().content().place().map(label::through).orElse(label));
        }
        Optional<Found> claimed = find(claim(number), answers.content(ASKED_BY.get(number - 1)));
        if (claimed.isPresent()) {
            doubts.attachmentClaimed(number, claimed.get().place());
            return new Delivery("claimed", claimed.get().place());
        }
        Optional<Found> referred = find(REFERRED, answers.content(ASKED_BY.get(number - 1)));
        return referred.map(f -> new Delivery("referred", f.place()))
                .orElseGet(() -> new Delivery(
                        "not_delivered",
                        answers.answer(ASKED_BY.get(number - 1)).place()));
    }

    private static Pattern claim(int number) {
        return Pattern.compile("(?iu)\\bvedlegg(?:\\s*nr\\.?)?\\s*" + number
                + "(?!\\d)|\\bvedlagt\\b|\\bvedlagte\\b|\\bligger ved\\b|\\bligg ved\\b|\\bfølger vedlagt\\b");
    }

    private static Optional<Found> find(Pattern pattern, Optional<Content> content) {
        return content.flatMap(c -> c.find(pattern));
    }
}
