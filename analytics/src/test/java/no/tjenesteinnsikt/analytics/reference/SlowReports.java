package no.tjenesteinnsikt.analytics.reference;

import static no.tjenesteinnsikt.analytics.reference.SlowRows.has;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.text;
import static no.tjenesteinnsikt.analytics.reference.SlowRows.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.Row;

/** Which annual reports were expected. */
final class SlowReports {
    private SlowReports() {}

    /** A service's report of a year. */
    record Report(String unit, int year) {}

    /** Whether each expected report was delivered, as each of its rows says. */
    static Map<Report, List<String>> expected(SlowRows rows) {
        Map<Report, List<String>> reports = new HashMap<>();
        rowsOf(rows)
                .forEach((report, own) -> reports.put(
                        report,
                        own.stream().map(SlowReports::delivered).collect(Collectors.toCollection(ArrayList::new))));
        return reports;
    }

    /** The rows of each expected report. */
    static Map<Report, List<Row>> rowsOf(SlowRows rows) {
        Map<Report, List<Row>> reports = new HashMap<>();
        for (Row row : rows.of(ReportTables.ANNUAL_REPORT)) {
            boolean onlyFound =
                    text(row, "delivery").equals("published") && !has(row, "due_on") && !has(row, "submitted_on");
            if (!onlyFound) {
                Report report = new Report(rows.unit(text(row, "service_id")), whole(row, "report_year"));
                reports.computeIfAbsent(report, r -> new ArrayList<>()).add(row);
            }
        }
        return reports;
    }

    /** The row that counts: a delivered one, the earliest. */
    static Row counted(List<Row> own) {
        return own.stream()
                .min(Comparator.<Row>comparingInt(
                                r -> List.of("yes", "no", "unknown").indexOf(delivered(r)))
                        .thenComparing(r -> has(r, "submitted_on") ? text(r, "submitted_on") : "9999-12-31")
                        .thenComparing(r -> text(r, "source_id"))
                        .thenComparing(r -> text(r, "locator")))
                .orElseThrow();
    }

    static String delivered(Row row) {
        if (has(row, "submitted_on") || List.of("delivered", "published").contains(text(row, "delivery"))) {
            return "yes";
        }
        return text(row, "delivery").equals("not_delivered") ? "no" : "unknown";
    }
}
