package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.tjenesteinnsikt.ingest.document.Line;
import no.tjenesteinnsikt.ingest.document.TextDocument;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.Hit;
import no.tjenesteinnsikt.ingest.form.text.LabelSet;
import no.tjenesteinnsikt.ingest.form.text.ReadableText;
import no.tjenesteinnsikt.ingest.form.text.Sections;
import no.tjenesteinnsikt.ingest.form.text.Span;

/**
 * A questionnaire, or both, parted at their questions.
 *
 * @param text the document
 * @param parts the leader's and the group's questionnaire, as far as they are there
 */
record QuestionnaireDocument(ReadableText text, List<Part> parts) {
    private static final LabelSet STARTS = new LabelSet(QuestionLabels.parts());
    private static final LabelSet LEADER = new LabelSet(QuestionLabels.ofLeader());
    private static final LabelSet GROUP = new LabelSet(QuestionLabels.ofGroup());
    private static final int ENOUGH = 4;
    private static final List<String> HINTS = List.of(
            "lagt til rette",
            "pasientbehandling",
            "prosentvis",
            "spørsmål til",
            "målgruppe",
            "ansvarsavklaring",
            "brukermedvirkning",
            "brukarmedverknad",
            "dekkende",
            "dekkjande",
            "dokumentasjonssystem");

    QuestionnaireDocument {
        parts = List.copyOf(parts);
    }

    /** Whose questionnaire a part is. */
    enum Respondent {
        LEADER("review-2018-leader", "leader_", 13),
        GROUP("review-2018-reference-group", "group_", 8);

        private final String template;
        private final String prefix;
        private final int questions;

        Respondent(String template, String prefix, int questions) {
            this.template = template;
            this.prefix = prefix;
            this.questions = questions;
        }

        String template() {
            return template;
        }

        int questions() {
            return questions;
        }

        private LabelSet labels() {
            return this == LEADER ? QuestionnaireDocument.LEADER : QuestionnaireDocument.GROUP;
        }

        private long count(Sections sections) {
            return sections.ids().stream()
                    .filter(id -> id.startsWith(prefix) && !id.endsWith("_location"))
                    .count();
        }
    }

    /** One questionnaire with what stands under each of its questions. */
    record Part(Respondent respondent, Sections sections) {}

    static Optional<QuestionnaireDocument> of(TextDocument document) {
        if (!mayAsk(document)) {
            return Optional.empty();
        }
        ReadableText text = ReadableText.of(document);
        List<Hit> starts = STARTS.find(text, new Span(0, text.text().length()));
        List<Part> parts = starts.isEmpty() ? unnamed(text) : named(text, starts);
        boolean enough = parts.stream().anyMatch(p -> p.respondent().count(p.sections()) >= ENOUGH);
        return enough ? Optional.of(new QuestionnaireDocument(text, parts)) : Optional.empty();
    }

    /** A quick look before the labels are compared: two of the words that the questions have. */
    private static boolean mayAsk(TextDocument document) {
        Set<String> found = new HashSet<>();
        for (Line line : document.lines()) {
            String text = line.text().toLowerCase(Locale.ROOT);
            HINTS.stream().filter(text::contains).forEach(found::add);
        }
        return found.size() >= 2;
    }

    private static List<Part> named(ReadableText text, List<Hit> starts) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size()
                    ? starts.get(i + 1).start()
                    : text.text().length();
            Respondent respondent = starts.get(i).label().id().equals(QuestionLabels.LEADER_PART)
                    ? Respondent.LEADER
                    : Respondent.GROUP;
            parts.add(new Part(
                    respondent,
                    Sections.of(
                            text, respondent.labels(), new Span(starts.get(i).end(), end))));
        }
        return parts.stream()
                .filter(p -> p.respondent().count(p.sections()) > 0)
                .toList();
    }

    /** Without the headings, the document is the questionnaire of which it has more questions. */
    private static List<Part> unnamed(ReadableText text) {
        Sections leader = Sections.of(text, LEADER);
        Sections group = Sections.of(text, GROUP);
        boolean isGroup = Respondent.GROUP.count(group) > Respondent.LEADER.count(leader);
        return List.of(isGroup ? new Part(Respondent.GROUP, group) : new Part(Respondent.LEADER, leader));
    }

    Optional<Part> part(Respondent respondent) {
        return parts.stream().filter(p -> p.respondent() == respondent).findFirst();
    }

    /** The section of an attachment, in whichever part it stands; of several, the last in which something stands. */
    Optional<Sections.Section> attachment(int number) {
        return parts.stream()
                .flatMap(p -> p.sections().all(QuestionLabels.ATTACHMENT + number).stream())
                .filter(s -> s.content().words() > 2)
                .reduce((a, b) -> b);
    }

    /** What the headings of time plans cut off from an attachment, until the next one. */
    List<Content> behind(Sections.Section section) {
        return parts.stream()
                .flatMap(part -> TimePlan.behind(part.sections(), section).stream())
                .toList();
    }

    String sourceId() {
        return text.document().sourceId();
    }
}
