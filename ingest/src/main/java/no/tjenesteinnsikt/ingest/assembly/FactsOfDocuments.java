package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * Facts that somebody took out of a document, where the document itself is in the dataset too: the document counts, and
 * the facts do not, since many tables have a row for each place that something was read from, and every answer would
 * stand there twice.
 */
final class FactsOfDocuments {
    private static final String FACTS = "facts";
    private static final String PLACE = "locator";
    private static final String SERVICE = "service_id";
    private static final Set<String> TOLD_BY_FACTS = Set.of("reference_group", "questionnaire");

    private final Map<String, DocumentEntry> covered = new TreeMap<>();
    private final Map<String, Left> left = new TreeMap<>();

    /** Rows of facts about one service and year that are not counted. */
    private record Left(DocumentEntry facts, DocumentEntry document, String about, long rows) {}

    /**
     * The facts that documents make superfluous. The rows are gone through twice, where there are both kinds.
     *
     * @param counted the documents that count
     * @param rows gives each row of these with its document
     */
    static FactsOfDocuments beside(List<HeldDocument> counted, Consumer<BiConsumer<DocumentEntry, Row>> rows) {
        FactsOfDocuments facts = new FactsOfDocuments();
        boolean both = counted.stream().anyMatch(document -> isFacts(document.entry()))
                && counted.stream().anyMatch(document -> isTold(document.entry()));
        if (both) {
            Set<String> wanted = new HashSet<>();
            rows.accept((entry, row) -> {
                if (isFacts(entry)) {
                    key(row).ifPresent(wanted::add);
                }
            });
            rows.accept((entry, row) -> {
                if (isTold(entry)) {
                    key(row).filter(wanted::contains).ifPresent(key -> facts.covered.putIfAbsent(key, entry));
                }
            });
        }
        return facts;
    }

    private static boolean isFacts(DocumentEntry entry) {
        return entry.documentKind().equals(FACTS);
    }

    private static boolean isTold(DocumentEntry entry) {
        return TOLD_BY_FACTS.contains(entry.documentKind());
    }

    /** What a row is about, in a table that has a row for each place; empty in others, where the same is joined. */
    private static Optional<String> key(Row row) {
        return row.table().key().contains(PLACE) && row.table().has(SERVICE)
                ? Optional.of(row.table().name() + "\n" + row.text(SERVICE) + "\n"
                        + DocumentSubject.yearOf(row).orElse(""))
                : Optional.empty();
    }

    /** Whether a row of a document is left out; says so once for each document, service and year. */
    boolean leaveOut(DocumentEntry entry, Row row) {
        if (covered.isEmpty() || !isFacts(entry)) {
            return false;
        }
        Optional<DocumentEntry> document = key(row).map(covered::get);
        document.ifPresent(found -> {
            String about = row.text(SERVICE)
                    + DocumentSubject.yearOf(row)
                            .map(year -> year.replaceFirst("^\\w+", ""))
                            .orElse("");
            left.merge(
                    entry.sourceId() + " " + about,
                    new Left(entry, found, about, 1),
                    (one, other) -> new Left(one.facts(), one.document(), one.about(), one.rows() + 1));
        });
        return document.isPresent();
    }

    /** What is to be said of facts that are not counted. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (Left facts : left.values()) {
            findings.add(new Finding(
                    facts.facts().sourceId(),
                    Severity.LOOK,
                    "facts_beside_document",
                    facts.rows() + (facts.rows() == 1 ? " rad" : " rader") + " om " + facts.about()
                            + " er ikke med: dokumentet selv, «"
                            + facts.document().fileName() + "» ("
                            + facts.document().sourceId() + "), er lagt inn og teller i stedet.",
                    "Ingenting å rette.",
                    "L1"));
        }
        return findings;
    }
}
