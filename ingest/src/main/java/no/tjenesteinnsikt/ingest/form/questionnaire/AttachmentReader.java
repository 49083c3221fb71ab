package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.Sections.Section;
import no.tjenesteinnsikt.ingest.form.text.StatedYears;
import no.tjenesteinnsikt.ingest.form.text.StatedYears.Wanted;
import no.tjenesteinnsikt.ingest.form.text.TitleYears;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Reads attachments that are a document of their own: whose and of which year first, since they are joined by that. */
final class AttachmentReader {
    private AttachmentReader() {}

    static Reading read(AttachmentDocument document, GivenYears given) {
        QuestionDoubts doubts = new QuestionDoubts(document.text().document().sourceId());
        TextPlace start = document.text().start();
        List<AttachmentService> services = AttachmentService.in(document);
        Set<String> names = new TreeSet<>();
        services.forEach(service -> names.add(service.name().id()));
        int first = new TreeSet<>(document.attachments().keySet())
                .stream().findFirst().orElse(0);
        if (first == 0) {
            return Reading.rejected(doubts.attachmentEmpty(start));
        }
        if (names.size() != 1) {
            return Reading.rejected(doubts.attachmentOfNobody(first, names, start));
        }
        Optional<Integer> unclear = document.attachments().keySet().stream()
                .sorted()
                .filter(number -> !document.saysWhatItIs(number))
                .findFirst();
        if (unclear.isPresent()) {
            return Reading.rejected(doubts.attachmentUnclear(unclear.get(), document.label(unclear.get())));
        }
        StatedYears year = StatedYears.of(
                document.text().document().sourceId(), Wanted.ASSESSMENT, years(document), given.assessmentYear());
        if (year.year().isEmpty()) {
            return Reading.rejected(year.findings().get(0));
        }
        doubts.addAll(year.findings());
        List<Row> rows = rows(document, services.get(0), year.year().get().year(), doubts);
        return new Reading(Reading.Outcome.ACCEPTED, rows, doubts.findings(), Optional.empty(), year.year());
    }

    private static Map<Integer, TextPlace> years(AttachmentDocument document) {
        return TitleYears.in(document.text(), document.head().spans().get(0), Set.of("gjennomgang", "sporreskjema"));
    }

    private static List<Row> rows(
            AttachmentDocument document, AttachmentService service, int assessed, QuestionDoubts doubts) {
        FactRows facts = new FactRows(document.text().document().sourceId(), service.name(), assessed - 1);
        List<Row> rows = new ArrayList<>(facts.service(service.place()));
        document.attachments().keySet().stream().sorted().forEach(number -> {
            Section section = document.attachment(number);
            TextPlace label = document.label(number);
            TextPlace whole = section.content().place().map(label::through).orElse(label);
            rows.addAll(Attachments.delivery(facts, assessed, number, "delivered", whole));
            LostTables.in(section.content()).forEach(doubts::tableLost);
            if (number == 1) {
                rows.addAll(
                        new SpreadingPlan(section, document.behind(section), facts, Optional.empty(), doubts).rows());
            } else {
                rows.addAll(new CitedDocuments(section, number, facts, assessed).rows());
            }
        });
        document.timePlanElsewhere()
                .ifPresent(plan -> doubts.timePlanElsewhere(
                        document.text().place(plan.label().start(), plan.label().end())));
        TimePlan.attached(document, facts, assessed, doubts).ifPresent(rows::add);
        rows.addAll(OutcomeGoals.attached(
                document.attachments().keySet().stream()
                        .sorted()
                        .map(document::attachment)
                        .flatMap(section ->
                                Stream.concat(Stream.of(section.content()), document.behind(section).stream()))
                        .toList(),
                facts,
                doubts));
        return rows;
    }
}
