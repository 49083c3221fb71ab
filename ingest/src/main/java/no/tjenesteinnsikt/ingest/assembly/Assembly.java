package no.tjenesteinnsikt.ingest.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tjenesteinnsikt.ingest.form.Reading;
import no.tjenesteinnsikt.ingest.form.Reading.Outcome;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.Schema;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.Table;
import no.tjenesteinnsikt.ingest.quality.Finding;
import no.tjenesteinnsikt.ingest.quality.look.Looks;

/**
 * Joins the readings of all documents of a dataset into the rows of a snapshot. An older version of a document is
 * listed and not counted. The order in which the documents come makes no difference.
 */
public final class Assembly {
    /** Which kind of document speaks first where two say the same. */
    private static final List<String> PRECEDENCE = List.of("reference", "facts", "review");

    private Assembly() {}

    /** The rows of each table of a snapshot. */
    public static Rows assemble(List<ReadDocument> documents) {
        List<ReadDocument> ordered = documents.stream()
                .sorted(Comparator.comparingInt(Assembly::rank)
                        .thenComparing(Assembly::year, Comparator.reverseOrder())
                        .thenComparing(document -> document.entry().sourceId()))
                .toList();
        Findings findings = new Findings();
        Replacements replacements = Replacements.among(ordered);
        replacements.findings().forEach(findings::add);
        List<ReadDocument> counted = ordered.stream()
                .filter(document -> !replacements.isReplaced(document.entry().sourceId()))
                .toList();
        CompetingReports competing = CompetingReports.among(counted);
        competing.findings().forEach(findings::add);
        List<Row> read = new ArrayList<>();
        for (ReadDocument document : counted) {
            document.reading().findings().forEach(findings::add);
            read.addAll(competing.rowsOf(document));
        }
        Rows all = Rows.of(HostsOfTheYear.of(read));
        List<Row> joined = new ArrayList<>();
        for (Table table : Schema.SNAPSHOT) {
            joined.addAll(join(table, all.in(table), findings));
        }
        Looks.over(Rows.of(joined)).forEach(findings::add);
        joined.addAll(findings.rows());
        joined.addAll(documentRows(ordered, findings, replacements));
        return Rows.of(joined);
    }

    private static int rank(ReadDocument document) {
        int place = PRECEDENCE.indexOf(document.entry().documentKind());
        return place < 0 ? PRECEDENCE.size() : place;
    }

    /** The latest report speaks first: a service is called what it was called last. */
    private static int year(ReadDocument document) {
        return document.reading().reportYear().map(Reading.StatedYear::year).orElse(0);
    }

    private static List<Row> join(Table table, List<Row> rows, Findings findings) {
        Map<List<Object>, List<Row>> byKey = new LinkedHashMap<>();
        for (Row row : rows) {
            byKey.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
        }
        Agreement agreement = new Agreement(findings);
        ServiceIdentity identity = new ServiceIdentity(findings);
        List<Row> joined = new ArrayList<>();
        for (List<Row> same : byKey.values()) {
            joined.add(table.equals(ServiceTables.SERVICE) ? identity.join(same) : agreement.join(same));
        }
        agreement.reportRepeated(table);
        return joined;
    }

    private static List<Row> documentRows(List<ReadDocument> documents, Findings findings, Replacements replacements) {
        List<Row> rows = new ArrayList<>();
        for (ReadDocument document : documents) {
            Reading reading = document.reading();
            String status = reading.outcome() == Outcome.REJECTED
                    ? "rejected"
                    : findings.concern(document.entry().sourceId()) ? "accepted_with_findings" : "accepted";
            rows.add(document.entry()
                    .toRow(
                            status,
                            years(reading),
                            replacements.replacedBy(document.entry().sourceId())));
        }
        return rows;
    }

    private static DocumentEntry.StatedYears years(Reading reading) {
        Optional<Reading.StatedYear> report = reading.reportYear();
        Optional<Reading.StatedYear> assessment = reading.assessmentYear();
        return new DocumentEntry.StatedYears(
                report.map(Reading.StatedYear::year),
                assessment.map(Reading.StatedYear::year),
                report.or(() -> assessment).map(Reading.StatedYear::basis));
    }

    /** The findings so far, each once, in an order of their own. */
    static final class Findings {
        private final Map<String, Row> rows = new TreeMap<>();
        private final Set<String> documents = new LinkedHashSet<>();

        void add(Finding finding) {
            Row row = finding.toRow();
            rows.putIfAbsent(row.key().toString(), row);
            documents.add(finding.sourceId());
        }

        boolean concern(String sourceId) {
            return documents.contains(sourceId);
        }

        List<Row> rows() {
            return List.copyOf(rows.values());
        }
    }
}
