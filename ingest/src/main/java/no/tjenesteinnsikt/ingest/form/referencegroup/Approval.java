package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.Choices;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;

/**
 * Whether the group approved the annual report: as its check boxes say, or where the form has none, as the answer says in
 * so many words. Boxes that cannot be read leave it unknown.
 *
 * @param state {@code yes}, {@code no} or a state
 * @param place the boxes or words that say so
 */
record Approval(String state, TextPlace place) {
    private static final String FIELD = "godkjenning av årsrapporten";
    private static final Pattern YES = Pattern.compile(
            "(?iu)[\\s\\p{P}]*(?:ja|godkjent|godkjend|(?:referansegruppen|referansegruppa|gruppen|gruppa|vi) (?:har godkjent|har godkjend|godkjenner|godkjenn) (?:årsrapporten|rapporten|årsrapport)(?: for \\d{4})?)[\\s\\p{P}]*");
    private static final Pattern NO = Pattern.compile(
            "(?iu)[\\s\\p{P}]*(?:nei|ikke godkjent|ikkje godkjend|(?:referansegruppen|referansegruppa|gruppen|gruppa|vi) (?:har ikke godkjent|har ikkje godkjend|godkjenner ikke|godkjenn ikkje) (?:årsrapporten|rapporten|årsrapport)(?: for \\d{4})?)[\\s\\p{P}]*");

    boolean isKnown() {
        return state.equals("yes") || state.equals("no");
    }

    Answer answer() {
        return Answer.missing(isKnown() ? "answered" : state, place);
    }

    static Approval of(GroupDocument document, GroupDoubts doubts) {
        Optional<Section> section = document.sections()
                .find(GroupLabels.APPROVAL)
                .or(() -> document.sections().all(GroupLabels.NO_USER).stream()
                        .filter(Approval::hasOptions)
                        .findFirst())
                .or(() -> document.sections().all(GroupLabels.COMMENT).stream()
                        .filter(Approval::hasOptions)
                        .findFirst());
        if (section.isEmpty()) {
            doubts.sectionMissing(FIELD, document.text().start());
            return new Approval("unknown", document.text().start());
        }
        Optional<Choices> boxes = Choices.in(document.text(), section.get());
        Optional<Choices> yesNo = Choices.yesNo(document.text(), section.get());
        if (yesNo.isPresent()
                && boxes.filter(c -> c.marked().values().stream().anyMatch(Optional::isPresent))
                        .isEmpty()) {
            return marked(yesNo.get(), "yes", "no", doubts);
        }
        return boxes.filter(c -> isChoice(c, section.get()))
                .map(c -> marked(c, GroupLabels.APPROVED, GroupLabels.NOT_APPROVED, doubts))
                .orElseGet(() -> inWords(section.get(), boxes, doubts));
    }

    private static boolean hasOptions(Section section) {
        return section.options().stream()
                .anyMatch(o -> o.label().id().equals(GroupLabels.APPROVED)
                        || o.label().id().equals(GroupLabels.NOT_APPROVED));
    }

    /** A lone printed choice with words behind it is a label, not a box: "Årsrapporten er godkjent: Ja". */
    private static boolean isChoice(Choices choices, Section section) {
        boolean boxed = choices.marked().values().stream().anyMatch(Optional::isPresent);
        return boxed || choices.marked().size() > 1 || section.content().isEmpty();
    }

    private static Approval marked(Choices choices, String yes, String no, GroupDoubts doubts) {
        Map<String, Optional<Boolean>> marked = choices.marked();
        boolean isYes = marked.getOrDefault(yes, Optional.empty()).orElse(false);
        boolean isNo = marked.getOrDefault(no, Optional.empty()).orElse(false);
        if (isYes == isNo) {
            if (isYes) {
                doubts.marksBoth(FIELD, choices.place());
            } else {
                doubts.marksLost(FIELD, choices.place());
            }
            return new Approval("unknown", choices.place());
        }
        return new Approval(isYes ? "yes" : "no", choices.place());
    }

    private static Approval inWords(Section section, Optional<Choices> boxes, GroupDoubts doubts) {
        Answer answer = Answer.in(section);
        String text = answer.text().orElse("");
        if (YES.matcher(text).matches() || NO.matcher(text).matches()) {
            return new Approval(YES.matcher(text).matches() ? "yes" : "no", answer.place());
        }
        if (boxes.isPresent()) {
            doubts.marksLost(FIELD, boxes.get().place());
            return new Approval("unknown", boxes.get().place());
        }
        if (!answer.isAnswered() || Absence.isPlaceholder(text)) {
            return new Approval(answer.state(), answer.place());
        }
        doubts.unclear(FIELD, text, answer.place());
        return new Approval("unknown", answer.place());
    }
}
