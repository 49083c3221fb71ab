package no.tjenesteinnsikt.ingest.form.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.document.TextPlace;
import no.tjenesteinnsikt.ingest.form.GivenYears;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Part;
import no.tjenesteinnsikt.ingest.form.questionnaire.QuestionnaireDocument.Respondent;
import no.tjenesteinnsikt.ingest.form.text.Content;
import no.tjenesteinnsikt.ingest.form.text.FactRows;
import no.tjenesteinnsikt.ingest.form.text.NameField;
import no.tjenesteinnsikt.ingest.form.text.PrivateWords;
import no.tjenesteinnsikt.ingest.form.text.ServiceName;
import no.tjenesteinnsikt.ingest.form.text.Span;
import no.tjenesteinnsikt.ingest.form.text.StatedYears;
import no.tjenesteinnsikt.ingest.form.text.StatedYears.Wanted;
import no.tjenesteinnsikt.ingest.form.text.TitleYears;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Reads a document with one questionnaire or both: who and when first, since nothing can be said without them. */
final class QuestionnaireReader {
    private QuestionnaireReader() {}

    static Reading read(QuestionnaireDocument document, GivenYears given) {
        QuestionDoubts doubts = new QuestionDoubts(document.sourceId());
        List<Content> names = names(document);
        Optional<ServiceName> service =
                names.stream().map(NameField::service).flatMap(Optional::stream).findFirst();
        if (service.isEmpty()) {
            return Reading.rejected(doubts.serviceMissing(document.text().start()));
        }
        StatedYears year =
                StatedYears.of(document.sourceId(), Wanted.ASSESSMENT, years(document), given.assessmentYear());
        if (year.year().isEmpty()) {
            return Reading.rejected(year.findings().get(0));
        }
        doubts.addAll(year.findings());
        int assessed = year.year().get().year();
        FactRows facts = new FactRows(document.sourceId(), service.get(), assessed - 1);
        List<Row> rows = new ArrayList<>(
                facts.service(names.get(0).place().orElse(document.text().start())));
        others(names, service.get(), doubts).forEach((place, name) -> rows.addAll(facts.spellings(name, place)));
        rows.addAll(parts(document, facts, assessed, doubts));
        return new Reading(Reading.Outcome.ACCEPTED, rows, doubts.findings(), Optional.empty(), year.year());
    }

    private static List<Content> names(QuestionnaireDocument document) {
        return document.parts().stream()
                .flatMap(p -> p.sections().all(QuestionLabels.SERVICE).stream())
                .map(s -> NameField.of(s.content()))
                .filter(c -> !c.isEmpty())
                .toList();
    }

    /** The same service in another spelling; another service is a doubt. */
    private static Map<TextPlace, ServiceName> others(List<Content> names, ServiceName service, QuestionDoubts doubts) {
        Map<TextPlace, ServiceName> others = new java.util.LinkedHashMap<>();
        for (Content content : names.subList(1, names.size())) {
            Optional<ServiceName> other = NameField.service(content);
            if (other.isEmpty()) {
                continue;
            }
            TextPlace place = content.place().orElseThrow();
            if (!other.get().id().equals(service.id())) {
                doubts.otherService(service.name(), other.get().name(), place);
            } else {
                others.put(
                        place,
                        new ServiceName(
                                service.id(),
                                service.name(),
                                service.kind(),
                                other.get().spellings().stream()
                                        .filter(s -> !service.spellings().contains(s))
                                        .toList()));
            }
        }
        return others;
    }

    private static List<Row> parts(
            QuestionnaireDocument document, FactRows facts, int assessed, QuestionDoubts doubts) {
        Signatures signatures = Signatures.of(document);
        PrivateWords words = PrivateWords.of(document.sourceId(), signatures.names());
        List<Row> rows = new ArrayList<>(signatures.rows(facts));
        for (Part part : document.parts()) {
            QuestionAnswers answers = new QuestionAnswers(part, facts, doubts, words);
            rows.addAll(answers.rows());
            rows.addAll(
                    part.respondent() == Respondent.GROUP
                            ? new GroupPart(facts, answers, signatures, doubts).rows()
                            : new LeaderPart(document, facts, assessed, answers, doubts, words).rows());
        }
        LostTables.in(document).forEach(doubts::tableLost);
        doubts.addAll(words.findings());
        return rows;
    }

    private static Map<Integer, TextPlace> years(QuestionnaireDocument document) {
        int end = document.text().text().length();
        for (Part part : document.parts()) {
            end = Math.min(end, part.sections().head().end());
        }
        Map<Integer, TextPlace> years =
                new TreeMap<>(TitleYears.in(document.text(), new Span(0, end), Set.of("gjennomgang")));
        for (Part part : document.parts()) {
            part.sections().all("title").forEach(s -> {
                String line = document.text()
                        .text()
                        .substring(s.label().start(), s.label().end());
                int from = s.label().start();
                int to = Math.min(document.text().text().length(), from + line.length() + 12);
                TitleYears.in(document.text(), new Span(from, to), Set.of("gjennomgang"))
                        .forEach(years::putIfAbsent);
            });
        }
        return years;
    }
}
