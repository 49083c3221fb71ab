package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
    private final Set<String> withoutActivities = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private CompetingReports() {}

    static CompetingReports among(List<ReadDocument> documents) {
        Map<DocumentSubject, List<ReadDocument>> reports = new TreeMap<>();
        for (ReadDocument document : documents) {
            boolean report = document.entry()
                    .form()
                    .filter(AnnualWorkbookForm.NAME::equals)
                    .isPresent();
            Optional<DocumentSubject> subject = report && document.reading().outcome() == Outcome.ACCEPTED
                    ? DocumentSubject.of(document)
                    : Optional.empty();
            subject.ifPresent(
                    s -> reports.computeIfAbsent(s, key -> new ArrayList<>()).add(document));
        }
        CompetingReports competing = new CompetingReports();
        reports.values().stream().filter(group -> group.size() > 1).forEach(competing::settle);
        return competing;
    }

    private void settle(List<ReadDocument> group) {
        boolean same =
                group.stream().map(CompetingReports::activities).distinct().count() == 1;
        for (ReadDocument document : same ? group.subList(1, group.size()) : group) {
            withoutActivities.add(document.entry().sourceId());
        }
        for (ReadDocument document : group) {
            findings.add(finding(document, group, same ? "regnet én gang." : "ikke regnet med."));
        }
    }

    private static Finding finding(ReadDocument document, List<ReadDocument> group, String outcome) {
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

    /** The activities without their places, each as often as it stands there. */
    private static Map<List<Object>, Long> activities(ReadDocument document) {
        Map<List<Object>, Long> count = new HashMap<>();
        for (Row row : document.reading().rows()) {
            if (row.table().equals(ReportTables.ACTIVITY)) {
                List<Object> said = row.table().columns().stream()
                        .filter(column ->
                                !Set.of("original", "source_id", "locator").contains(column.name()))
                        .<Object>map(column ->
                                row.get(column.name()).map(Object::toString).orElse("\n"))
                        .toList();
                count.merge(said, 1L, Long::sum);
            }
        }
        return count;
    }

    /** What counts of a document. */
    List<Row> rowsOf(ReadDocument document) {
        List<Row> rows = document.reading().rows();
        return withoutActivities.contains(document.entry().sourceId())
                ? rows.stream()
                        .filter(row -> !row.table().equals(ReportTables.ACTIVITY))
                        .toList()
                : rows;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
