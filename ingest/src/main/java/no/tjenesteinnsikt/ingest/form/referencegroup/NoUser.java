package no.tjenesteinnsikt.ingest.form.referencegroup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Answer;
import no.tjenesteinnsikt.ingest.form.text.Choices;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;

/**
 * Why there is no user in the group, which the form asks only then.
 *
 * @param reason what was ticked and written
 * @param answer what became of the question
 */
record NoUser(Optional<String> reason, Answer answer) {
    private static final String FIELD = "manglende brukerrepresentant";
    private static final Map<String, String> CHOICES = Map.of(
            GroupLabels.TO_APPOINT, "Brukerrepresentant skal oppnevnes.",
            GroupLabels.CONSIDERED, "Brukerrepresentasjon er vurdert.");

    static NoUser of(GroupDocument document, GroupSeats seats, GroupDoubts doubts, PrivateWords words) {
        Optional<Section> section = document.sections().find(GroupLabels.NO_USER);
        if (section.isEmpty()) {
            TextPlace start = document.text().start();
            return new NoUser(Optional.empty(), Answer.missing(seats.hasUser() ? "not_applicable" : "unknown", start));
        }
        Optional<Choices> choices = Choices.in(document.text(), section.get());
        List<String> reasons = new ArrayList<>();
        choices.ifPresent(c -> List.of(GroupLabels.TO_APPOINT, GroupLabels.CONSIDERED).stream()
                .filter(id -> c.marked().getOrDefault(id, Optional.empty()).orElse(false))
                .map(id -> CHOICES.getOrDefault(id, ""))
                .forEach(reasons::add));
        TextPlace place = choices.map(Choices::place)
                .orElseGet(() -> Answer.in(section.get()).place());
        written(document, section.get(), words).ifPresent(reasons::add);
        if (!reasons.isEmpty()) {
            String reason = String.join(" ", reasons);
            return new NoUser(
                    Optional.of(reason),
                    new Answer("answered", Optional.of(reason), reason.split(" ", -1).length, place));
        }
        return new NoUser(Optional.empty(), Answer.missing(silent(seats, choices, doubts, place), place));
    }

    private static String silent(GroupSeats seats, Optional<Choices> choices, GroupDoubts doubts, TextPlace place) {
        if (seats.hasUser()) {
            return "not_applicable";
        }
        boolean lost = choices.filter(c -> c.marked().values().stream().noneMatch(Optional::isPresent))
                .isPresent();
        if (lost) {
            doubts.marksLost(FIELD, place);
        }
        return lost ? "unknown" : "not_answered";
    }

    private static Optional<String> written(GroupDocument document, Section section, PrivateWords words) {
        List<String> texts = new ArrayList<>();
        List<Section> all = new ArrayList<>(List.of(section));
        all.addAll(document.sections().all(GroupLabels.COMMENT));
        for (Section part : all) {
            String text = part.content().without(Choices.boxes(part)).text();
            if (!Absence.isPlaceholder(text)) {
                texts.add(words.masked(text, FIELD, part.content().place().orElseThrow()));
            }
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", texts));
    }
}
