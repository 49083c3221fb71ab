package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.Row;

/** What is known about a document, in words. */
final class SourceFacts {
    private SourceFacts() {}

    static List<Fact> of(Row document, Texts texts, Versions versions) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(texts.get("source.file_name"), document.text("file_name")));
        facts.add(Fact.of(texts.get("source.kind"), texts.get("source.kind." + document.text("document_kind"))));
        for (String column : List.of("publisher", "licence", "report_year", "assessment_year")) {
            document.get(column)
                    .ifPresent(
                            value -> facts.add(Fact.ofSource(texts.get("source." + column), value.toString(), texts)));
        }
        document.get("form").ifPresent(form -> facts.add(Fact.of(texts.get("source.form"), form.toString())));
        facts.add(Fact.of(texts.get("source.status"), texts.get("source.status." + document.text("status"))));
        versions.newer(document).ifPresent(newer -> facts.add(other(texts.get("source.replaced_by"), newer)));
        versions.older(document).ifPresent(older -> facts.add(other(texts.get("source.replaces"), older)));
        facts.add(Fact.of(texts.get("source.access"), texts.get("source.access." + document.text("text_access"))));
        facts.add(Fact.of(
                texts.get("source.size"),
                texts.get("source.bytes", texts.numbers().whole((Long)
                        document.get("bytes").orElse(0L)))));
        facts.add(Fact.of(texts.get("source.sha256"), document.text("sha256")));
        return facts;
    }

    private static Fact other(String label, Row document) {
        return new Fact(label, SourceView.title(document), Addresses.source(document.text("source_id")));
    }
}
