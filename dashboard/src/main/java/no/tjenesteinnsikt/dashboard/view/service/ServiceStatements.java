package no.tjenesteinnsikt.dashboard.view.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.NorwegianOrder;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.dashboard.view.Addresses;
import no.tjenesteinnsikt.dashboard.view.RowWords;
import no.tjenesteinnsikt.dashboard.view.SourceLink;
import no.tjenesteinnsikt.ingest.lake.ReferenceTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.SourceTables;
import no.tjenesteinnsikt.ingest.lake.Table;

/** What a report says of a service by its name, and which documents mention it. */
public final class ServiceStatements {
    private final PublishedData data;
    private final Texts texts;
    private final ServiceLine line;

    ServiceStatements(PublishedData data, Texts texts, ServiceLine line) {
        this.data = data;
        this.texts = texts;
        this.line = line;
    }

    /**
     * A statement by name.
     *
     * @param year of the review
     * @param subject what it is about
     * @param value what is said
     * @param source where it was read
     */
    public record Statement(int year, String subject, String value, SourceLink source) {}

    List<Statement> byName() {
        SourceLink.Maker sources = new SourceLink.Maker(data);
        Map<String, String> criteria = new HashMap<>();
        data.in(ReferenceTables.CRITERION)
                .forEach(row -> criteria.put(row.text("criterion_id"), RowWords.of(row, "label", texts)));
        return data.in(ReviewTables.STATED_BY_NAME).stream()
                .filter(row -> line.ids().contains(row.text("service_id")))
                .map(row -> new Statement(
                        (Integer) row.get("assessment_year").orElseThrow(),
                        subject(row.text("subject"), criteria),
                        value(row.text("value")),
                        sources.of(row)))
                .toList();
    }

    private String subject(String subject, Map<String, String> criteria) {
        String key = "service.subject." + subject;
        return texts.has(key) ? texts.get(key) : criteria.getOrDefault(subject, subject);
    }

    private String value(String value) {
        if (value.matches("\\d+(\\.\\d+)?")) {
            return texts.numbers().upTo(new BigDecimal(value), 2);
        }
        String key = "service.answer." + value;
        return texts.has(key) ? texts.get(key) : value;
    }

    /**
     * A document that gave rows about the service.
     *
     * @param title what it is called
     * @param address its text
     * @param tables what was read from it, in words
     */
    public record Mention(String title, String address, String tables) {}

    List<Mention> documents() {
        Map<String, Set<String>> tables = new HashMap<>();
        for (Table table : Schema.SNAPSHOT) {
            if (table.columns().stream().noneMatch(column -> column.name().equals("service_id"))
                    || table.columns().stream()
                            .noneMatch(column -> column.name().equals("source_id"))) {
                continue;
            }
            for (Row row : data.in(table)) {
                if (line.ids()
                        .contains(row.get("service_id").map(Object::toString).orElse(""))) {
                    tables.computeIfAbsent(row.text("source_id"), key -> new LinkedHashSet<>())
                            .add(
                                    texts.has("service.table." + table.name())
                                            ? texts.get("service.table." + table.name())
                                            : table.name());
                }
            }
        }
        List<Mention> mentions = new ArrayList<>();
        for (Row document : data.in(SourceTables.SOURCE_DOCUMENT)) {
            String id = document.text("source_id");
            if (tables.containsKey(id)) {
                mentions.add(new Mention(
                        texts.get(
                                "service.document",
                                document.get("title").map(Object::toString).orElse(document.text("file_name")),
                                document.text("file_name")),
                        Addresses.source(id),
                        String.join(", ", tables.getOrDefault(id, Set.of()))));
            }
        }
        mentions.sort(Comparator.comparing(Mention::title, NorwegianOrder.ofNames()));
        return mentions;
    }
}
