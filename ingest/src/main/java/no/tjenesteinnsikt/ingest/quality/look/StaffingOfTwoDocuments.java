package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Full-time equivalents of one service that two kinds of document state for about the same time, and that differ. */
final class StaffingOfTwoDocuments implements Look {
    /** A review's numbers are a year older than a questionnaire of the same review. */
    private static final int YEARS_APART = 1;
    /** A tenth: less is a post that began or ended within the year. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    @Override
    public List<Finding> at(Subject subject) {
        Map<String, List<Row>> parts = subject.in(ServiceTables.STAFFING).stream()
                .filter(row -> !row.text("basis").equals("review"))
                .filter(row -> row.get("fte").isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.text("service_id") + "\n" + row.text("report_year") + "\n" + row.text("basis"),
                        TreeMap::new,
                        Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        parts.values().forEach(rows -> findings.addAll(against(subject, rows)));
        return findings;
    }

    private static List<Finding> against(Subject subject, List<Row> rows) {
        List<Row> totals = rows.stream()
                .filter(row -> row.text("staffing_kind").equals("total"))
                .toList();
        List<Row> counted = totals.isEmpty() ? rows : totals;
        BigDecimal sum = counted.stream().map(StaffingOfTwoDocuments::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
        Row first = counted.get(0);
        List<Finding> findings = new ArrayList<>();
        for (Subject.Linked column : subject.columns(first.text("service_id"))) {
            subject.in(ServiceTables.STAFFING).stream()
                    .filter(row -> row.text("basis").equals("review"))
                    .filter(row -> row.text("service_id").equals(column.columnId()))
                    .filter(row -> row.get("fte").isPresent())
                    .filter(row -> Math.abs(year(row) - year(first)) <= YEARS_APART)
                    .filter(row -> differs(sum, fte(row)))
                    .forEach(row -> findings.add(finding(subject, first, sum, row, column)));
        }
        return findings;
    }

    private static boolean differs(BigDecimal sum, BigDecimal other) {
        return sum.subtract(other).abs().compareTo(other.multiply(TOLERANCE)) > 0;
    }

    private static BigDecimal fte(Row row) {
        return (BigDecimal) row.get("fte").orElseThrow();
    }

    private static int year(Row row) {
        return (Integer) row.get("report_year").orElseThrow();
    }

    private static Finding finding(Subject subject, Row first, BigDecimal sum, Row review, Subject.Linked column) {
        return Look.finding(
                first,
                "staffing_differs",
                subject.service(first.text("service_id")) + ": dokumentet oppgir " + Look.shown(sum) + " årsverk i "
                        + first.text("report_year") + ", gjennomgangen " + Look.shown(fte(review)) + " i "
                        + review.text("report_year") + " for " + subject.service(column.columnId()) + "."
                        + column.reservation(),
                "Se hvilke stillinger hvert av tallene omfatter. Begge er beholdt, og de blandes aldri i én serie.");
    }
}
