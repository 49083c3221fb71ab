package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Part;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Respondent;
import no.tjenesteinnsikt.ingest.form.text.Absence;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.DateText;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.People;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.form.text.Span;
import no.tjenesteinnsikt.ingest.lake.QuestionnaireTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Who signed each questionnaire, and when. */
record Signatures(List<Signed> all) {
    private static final Pattern LEADER = Pattern.compile("(?iu)(?<!\\p{L})(?:leder|leiar|leiaren|lederen)(?!\\p{L})");

    Signatures {
        all = List.copyOf(all);
    }

    /** One signature. */
    record Signed(
            Respondent respondent,
            Optional<LocalDate> date,
            String dateState,
            Optional<People.Person> person,
            boolean saysLeader,
            TextPlace place) {}

    static Signatures of(QuestionnaireDocument document) {
        List<Signed> all = new ArrayList<>();
        for (Part part : document.parts()) {
            part.sections().find(QuestionLabels.SIGNATURE).ifPresent(s -> all.add(signed(part.respondent(), s)));
        }
        return new Signatures(all);
    }

    private static Signed signed(Respondent respondent, Section section) {
        Content content = section.content();
        TextPlace label =
                content.source().place(section.label().start(), section.label().end());
        if (content.isEmpty() || Absence.isPlaceholder(content.text())) {
            return new Signed(
                    respondent,
                    Optional.empty(),
                    "not_answered",
                    Optional.empty(),
                    false,
                    content.place().orElse(label));
        }
        Span first = content.spans().get(0);
        String text = content.source().text().substring(first.start(), first.end());
        Optional<DateText.Stated> date = DateText.first(text);
        Span dated = date.map(d -> new Span(first.start() + d.start(), first.start() + d.end()))
                .orElse(new Span(first.start(), first.start()));
        Optional<People.Person> person = People.in(content.without(List.of(dated))).stream()
                .filter(p -> p.name().isPresent())
                .findFirst();
        boolean leader = LEADER.matcher(text).find();
        String state = date.isPresent() ? "value" : "unknown";
        return new Signed(
                respondent,
                date.map(DateText.Stated::date),
                state,
                person,
                leader,
                content.place().orElse(label));
    }

    List<String> names() {
        return all.stream()
                .map(Signed::person)
                .flatMap(Optional::stream)
                .map(People.Person::name)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Signed> of(Respondent respondent) {
        return all.stream().filter(s -> s.respondent() == respondent).findFirst();
    }

    List<Row> rows(FactRows facts) {
        return all.stream()
                .map(s -> facts.of(QuestionnaireTables.SIGNATURE, s.place())
                        .set("template", s.respondent().template())
                        .set("signed_on", FactRows.orNull(s.date()))
                        .set("signed_on_state", s.dateState())
                        .set("person", FactRows.orNull(s.person().flatMap(People.Person::name)))
                        .build())
                .toList();
    }
}
