package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.form.annual.AnnualWorkbookForm;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.Finding.Severity;

/**
 * Several workbooks of one service and year of which none is the newer. Their activities would be counted twice: where
 * they are the same, those of one count; where they differ, nobody knows which, and none do.
 */
final class CompetingReports {
    private static final Set<String> PROVENANCE = Set.of("original", "source_id", "locator");

    private final Set<String> withoutActivities = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private CompetingReports() {}

    /**
     * Finds them. The rows are gone through once, where there are any.
     *
     * @param counted the documents that count
     * @param rows gives each row of these with its document
     */
    static CompetingReports among(List<HeldDocument> counted, Consumer<BiConsumer<DocumentEntry, Row>> rows) {
        Map<DocumentSubject, List<HeldDocument>> reports = new TreeMap<>();
        counted.stream()
                .filter(d -> d.outcome() == Outcome.ACCEPTED
                        && d.entry()
                                .form()
                                .filter(AnnualWorkbookForm.NAME::equals)
                                .isPresent())
                .forEach(d -> d.subject()
                        .ifPresent(s -> reports.computeIfAbsent(s, key -> new ArrayList<>())
                                .add(d)));
        reports.values().removeIf(group -> group.size() < 2);
        CompetingReports competing = new CompetingReports();
        if (!reports.isEmpty()) {
            Map<String, Map<List<Object>, Long>> activities = activities(reports.values(), rows);
            reports.values().forEach(group -> competing.settle(group, activities));
        }
        return competing;
    }

    /** The activities of each document without their places, each as often as it stands there. */
    private static Map<String, Map<List<Object>, Long>> activities(
            Collection<List<HeldDocument>> groups, Consumer<BiConsumer<DocumentEntry, Row>> rows) {
        Map<String, Map<List<Object>, Long>> counts = new HashMap<>();
        groups.forEach(group -> group.forEach(d -> counts.put(d.entry().sourceId(), new HashMap<>())));
        rows.accept((entry, row) -> {
            Map<List<Object>, Long> count = counts.get(entry.sourceId());
            if (count != null && row.table().equals(ReportTables.ACTIVITY)) {
                count.merge(said(row), 1L, Long::sum);
            }
        });
        return counts;
    }

    private static List<Object> said(Row row) {
        return row.table().columns().stream()
                .filter(column -> !PROVENANCE.contains(column.name()))
                .<Object>map(
                        column -> row.get(column.name()).map(Object::toString).orElse("\n"))
                .toList();
    }

    private void settle(List<HeldDocument> group, Map<String, Map<List<Object>, Long>> activities) {
        boolean same = group.stream()
                        .map(d -> activities.get(d.entry().sourceId()))
                        .distinct()
                        .count()
                == 1;
        for (HeldDocument document : same ? group.subList(1, group.size()) : group) {
            withoutActivities.add(document.entry().sourceId());
        }
        for (HeldDocument document : group) {
            findings.add(finding(document, group, same ? "regnet én gang." : "ikke regnet med."));
        }
    }

    private static Finding finding(HeldDocument document, List<HeldDocument> group, String outcome) {
        String others = group.stream()
                .filter(other -> !other.equals(document))
                .map(other -> "«" + other.entry().fileName() + "»")
                .collect(Collectors.joining(", "));
        return new Finding(
                document.entry().sourceId(),
                Severity.ERROR,
                "reports_compete",
                "Tjenesten har flere arbeidsbøker for samme år, og ingen av dem er nyest: også " + others
                        + ". Aktivitetene er " + outcome,
                "Skriv «Levert dato» i den som gjelder, eller legg den inn på nytt med --replaces og id-en til den andre.",
                "L1");
    }

    /** Whether a row of a document does not count. */
    boolean leaveOut(DocumentEntry entry, Row row) {
        return row.table().equals(ReportTables.ACTIVITY) && withoutActivities.contains(entry.sourceId());
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
