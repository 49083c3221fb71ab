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
    private final Map<String, HeldDocument> newerOf = new TreeMap<>();
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
    static Replacements among(List<HeldDocument> documents) {
        Replacements found = new Replacements();
        Map<String, HeldDocument> byId = new TreeMap<>();
        documents.stream()
                .filter(document -> document.outcome() == Outcome.ACCEPTED)
                .forEach(document -> byId.put(document.entry().sourceId(), document));
        byId.values().forEach(document -> found.takeUsersWord(document, byId));
        Map<DocumentSubject, List<HeldDocument>> groups = new TreeMap<>();
        byId.values()
                .forEach(document -> document.subject()
                        .ifPresent(subject -> groups.computeIfAbsent(subject, key -> new ArrayList<>())
                                .add(document)));
        groups.values().forEach(found::compare);
        return found;
    }

    private void takeUsersWord(HeldDocument document, Map<String, HeldDocument> byId) {
        Optional<String> said = document.entry().description().replaces();
        if (said.isEmpty()) {
            return;
        }
        Optional<HeldDocument> older = Optional.ofNullable(byId.get(said.get()));
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
    private static boolean leadsBack(HeldDocument newer, HeldDocument older, Map<String, HeldDocument> byId) {
        Set<String> seen = new HashSet<>();
        Optional<HeldDocument> next = Optional.of(older);
        while (next.isPresent() && seen.add(next.get().entry().sourceId())) {
            if (next.get().entry().sourceId().equals(newer.entry().sourceId())) {
                return true;
            }
            next = next.get().entry().description().replaces().map(byId::get);
        }
        return false;
    }

    private void compare(List<HeldDocument> group) {
        List<HeldDocument> standing = group.stream()
                .filter(document -> !isReplaced(document.entry().sourceId()))
                .toList();
        boolean noneStands =
                standing.stream().allMatch(document -> standing.stream().anyMatch(other -> isNewer(other, document)));
        if (noneStands) {
            return;
        }
        for (HeldDocument document : standing) {
            if (!byNewer.containsKey(document.entry().sourceId())) {
                standing.stream()
                        .filter(other -> isNewer(document, other))
                        .max(Comparator.comparingLong((HeldDocument other) -> standing.stream()
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

    private static boolean isNewer(HeldDocument document, HeldDocument other) {
        return document.version().isNewerThan(other.version());
    }

    private void add(HeldDocument newer, HeldDocument older, String basis) {
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

    /** Each document that replaces one, with that one. */
    List<Joined.Replacement> pairs(List<HeldDocument> documents) {
        Map<String, DocumentEntry> byId = new TreeMap<>();
        documents.stream()
                .map(HeldDocument::entry)
                .filter(entry -> byNewer.containsKey(entry.sourceId()) || newerOf.containsKey(entry.sourceId()))
                .forEach(entry -> byId.put(entry.sourceId(), entry));
        List<Joined.Replacement> pairs = new ArrayList<>();
        byNewer.forEach(
                (newer, older) -> pairs.add(new Joined.Replacement(entry(byId, newer), entry(byId, older.sourceId()))));
        return pairs;
    }

    private static DocumentEntry entry(Map<String, DocumentEntry> byId, String id) {
        DocumentEntry entry = byId.get(id);
        if (entry == null) {
            throw new IllegalStateException("Cannot find document " + id);
        }
        return entry;
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
