package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * Which documents are older versions of others. What the user said counts first; else a document replaces another of the
 * same form about the same services and the same year when its own text says that it is the newer one. When that is not
 * certain, both count, and where they contradict each other the fact is unknown.
 */
final class Replacements {
    private final Map<String, Replaced> byNewer = new TreeMap<>();
    private final Map<String, ReadDocument> newerOf = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private Replacements() {}

    /**
     * The document that another one replaces.
     *
     * @param sourceId its id
     * @param basis {@code document} or {@code option}
     */
    record Replaced(String sourceId, String basis) {}

    /** Finds all replacements; the order of the documents makes no difference. */
    static Replacements among(List<ReadDocument> documents) {
        Replacements found = new Replacements();
        Map<String, ReadDocument> byId = new TreeMap<>();
        documents.stream()
                .filter(document -> document.reading().outcome() == Outcome.ACCEPTED)
                .forEach(document -> byId.put(document.entry().sourceId(), document));
        byId.values().forEach(document -> found.takeUsersWord(document, byId));
        Map<DocumentSubject, List<ReadDocument>> groups = new TreeMap<>();
        byId.values()
                .forEach(document -> DocumentSubject.of(document)
                        .ifPresent(subject -> groups.computeIfAbsent(subject, key -> new ArrayList<>())
                                .add(document)));
        groups.values().forEach(found::compare);
        return found;
    }

    private void takeUsersWord(ReadDocument document, Map<String, ReadDocument> byId) {
        Optional<String> said = document.entry().description().replaces();
        if (said.isEmpty()) {
            return;
        }
        Optional<ReadDocument> older = Optional.ofNullable(byId.get(said.get()));
        if (older.isEmpty() || leadsBack(document, older.get(), byId)) {
            findings.add(new Finding(
                    document.entry().sourceId(),
                    Severity.WARNING,
                    "replaces_nothing",
                    "Dokumentet er oppgitt å erstatte " + said.get() + ", "
                            + (older.isEmpty()
                                    ? "som ikke er med i datasettet."
                                    : "som igjen er oppgitt å erstatte det."),
                    "Legg dokumentet inn på nytt med --replaces og id-en til det eldre dokumentet.",
                    "L1"));
        } else {
            add(document, older.get(), "option");
        }
    }

    /** Whether following what users said from the older document comes back to the newer one. */
    private static boolean leadsBack(ReadDocument newer, ReadDocument older, Map<String, ReadDocument> byId) {
        Set<String> seen = new HashSet<>();
        Optional<ReadDocument> next = Optional.of(older);
        while (next.isPresent() && seen.add(next.get().entry().sourceId())) {
            if (next.get().entry().sourceId().equals(newer.entry().sourceId())) {
                return true;
            }
            next = next.get().entry().description().replaces().map(byId::get);
        }
        return false;
    }

    private void compare(List<ReadDocument> group) {
        List<ReadDocument> standing = group.stream()
                .filter(document -> !isReplaced(document.entry().sourceId()))
                .toList();
        boolean noneStands =
                standing.stream().allMatch(document -> standing.stream().anyMatch(other -> isNewer(other, document)));
        if (noneStands) {
            return;
        }
        for (ReadDocument document : standing) {
            if (!byNewer.containsKey(document.entry().sourceId())) {
                standing.stream()
                        .filter(other -> isNewer(document, other))
                        .max(Comparator.comparingLong((ReadDocument other) -> standing.stream()
                                        .filter(third -> isNewer(other, third))
                                        .count())
                                .thenComparing(other -> other.entry().sourceId()))
                        .ifPresent(older -> add(document, older, "document"));
            }
            standing.stream()
                    .filter(other -> isNewer(document, other))
                    .forEach(older -> newerOf.putIfAbsent(older.entry().sourceId(), document));
        }
    }

    private static boolean isNewer(ReadDocument document, ReadDocument other) {
        return document.version().isNewerThan(other.version());
    }

    private void add(ReadDocument newer, ReadDocument older, String basis) {
        byNewer.put(newer.entry().sourceId(), new Replaced(older.entry().sourceId(), basis));
        newerOf.put(older.entry().sourceId(), newer);
    }

    /** The document that this one replaces. */
    Optional<Replaced> replacedBy(String newer) {
        return Optional.ofNullable(byNewer.get(newer));
    }

    /** Whether a newer version counts in place of this document. */
    boolean isReplaced(String sourceId) {
        return newerOf.containsKey(sourceId);
    }

    /** What is to be said of documents that are replaced, or were said to replace what is not there. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        newerOf.forEach((older, newer) -> all.add(new Finding(
                older,
                Severity.LOOK,
                "replaced",
                "Dokumentet er erstattet av en rettet utgave, «" + newer.entry().fileName() + "» ("
                        + newer.entry().sourceId() + "), og tallene herfra er ikke med.",
                "Ingenting å rette.",
                "L1")));
        return all;
    }
}
