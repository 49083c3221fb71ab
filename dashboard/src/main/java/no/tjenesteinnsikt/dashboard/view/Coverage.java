package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Numbers;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/** What an edition covers and what it does not, counted in its rows. */
final class Coverage {
    private final PublishedData data;
    private final Texts texts;
    private final List<Row> columns;

    Coverage(PublishedData data, Texts texts) {
        this.data = data;
        this.texts = texts;
        this.columns = data.in(ServiceTables.SERVICE).stream()
                .filter(row -> row.text("identity").equals("review_column"))
                .toList();
    }

    /** The page's heading: which review it is, where there is one. */
    String heading() {
        List<Row> answers = data.in(ReviewTables.CRITERION_ANSWER);
        return answers.isEmpty() || years(answers).contains(",")
                ? texts.get("overview.heading.many")
                : texts.get("overview.heading.one", years(answers));
    }

    List<String> covers() {
        List<String> covers = new ArrayList<>();
        List<Row> answers = data.in(ReviewTables.CRITERION_ANSWER);
        if (!answers.isEmpty()) {
            covers.add(texts.get(
                    "overview.covers.reviews." + (years(answers).contains(",") ? "many" : "one"), years(answers)));
            long assessed = answers.stream()
                    .map(row -> row.text("service_id"))
                    .distinct()
                    .count();
            long criteria = answers.stream()
                    .map(row -> row.text("criterion_id"))
                    .distinct()
                    .count();
            covers.add(texts.get("overview.covers.assessed", Numbers.whole(assessed), Numbers.whole(criteria)));
        }
        if (!columns.isEmpty()) {
            covers.add(texts.get(
                    "overview.covers.names",
                    status("stated"),
                    status("deduced"),
                    status("inferred"),
                    status("unknown")));
        }
        int published = data.in(ReviewTables.PUBLISHED_FIGURE).size();
        if (published > 0) {
            covers.add(texts.get("overview.covers.published", Numbers.whole(published)));
        }
        List<Row> figures = data.in(ReportTables.REPORTED_FIGURE);
        if (!figures.isEmpty()) {
            IntSummaryStatistics years = figures.stream()
                    .mapToInt(row -> (Integer) row.get("report_year").orElseThrow())
                    .summaryStatistics();
            covers.add(texts.get(
                    "overview.covers.figures",
                    Numbers.whole(figures.size()),
                    Numbers.whole(figures.stream()
                            .map(row -> row.text("service_id"))
                            .distinct()
                            .count()),
                    String.valueOf(years.getMin()),
                    String.valueOf(years.getMax())));
        }
        return covers;
    }

    private static String years(List<Row> answers) {
        return answers.stream()
                .map(row -> row.text("assessment_year"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    List<String> coversNot() {
        List<String> not = new ArrayList<>();
        not.add(texts.get("overview.not.kinds"));
        if (columns.stream().anyMatch(row -> row.text("name_status").equals("unknown"))) {
            not.add(texts.get("overview.not.names", status("unknown"), Numbers.whole(columns.size())));
        }
        int known = data.in(ReportTables.ANNUAL_REPORT).size();
        boolean held = data.in(SourceTables.SOURCE_DOCUMENT).stream()
                .anyMatch(row -> row.text("document_kind").equals("annual_report"));
        if (!held) {
            not.add(
                    known == 0
                            ? texts.get("overview.not.reports")
                            : texts.get("overview.not.whole_reports", Numbers.whole(known)));
        }
        if (data.in(ReviewTables.DECISION).isEmpty()) {
            not.add(texts.get("overview.not.decisions"));
        }
        not.add(texts.get("overview.not.today"));
        return not;
    }

    private String status(String status) {
        return Numbers.whole(columns.stream()
                .filter(row -> row.text("name_status").equals(status))
                .count());
    }
}
