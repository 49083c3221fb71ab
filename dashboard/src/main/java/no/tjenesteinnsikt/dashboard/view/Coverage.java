package no.tjenesteinnsikt.dashboard.view;

import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.dashboard.text.Texts;
import no.tjenesteinnsikt.ingest.lake.ReportTables;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.lake.SourceTables;

/** What an edition covers and what it does not, counted in its rows. */
final class Coverage {
    private final PublishedData data;
    private final PublishedData whole;
    private final Texts texts;
    private final List<Row> columns;

    /** What is covered of an edition, narrowed or not; {@code whole} is the same edition, never narrowed. */
    Coverage(PublishedData data, PublishedData whole, Texts texts) {
        this.data = data;
        this.whole = whole;
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

    List<Said> covers() {
        List<Said> covers = new ArrayList<>();
        List<Row> answers = data.in(ReviewTables.CRITERION_ANSWER);
        if (!answers.isEmpty()) {
            covers.add(Said.of(texts.get(
                            "overview.covers.reviews." + (years(answers).contains(",") ? "many" : "one"),
                            years(answers)))
                    .with(years(answers), "/krav"));
            long assessed = answers.stream()
                    .map(row -> row.text("service_id"))
                    .distinct()
                    .count();
            long criteria = answers.stream()
                    .map(row -> row.text("criterion_id"))
                    .distinct()
                    .count();
            covers.add(Said.of(texts.get(
                            "overview.covers.assessed",
                            texts.numbers().whole(assessed),
                            texts.numbers().whole(criteria)))
                    .with(texts.numbers().whole(assessed), assessedRows())
                    .with(texts.numbers().whole(criteria), Addresses.indicator("criterion_yes")));
        }
        if (!columns.isEmpty()) {
            covers.add(Said.of(texts.get(
                            "overview.covers.names",
                            status("stated"),
                            status("deduced"),
                            status("inferred"),
                            status("unknown")))
                    .with(status("deduced"), named("deduced"))
                    .with(status("inferred"), named("inferred"))
                    .with(status("unknown"), named("unknown")));
        }
        int published = data.in(ReviewTables.PUBLISHED_FIGURE).size();
        if (published > 0) {
            covers.add(Said.of(texts.get(
                            "overview.covers.published", texts.numbers().whole(published)))
                    .with(texts.numbers().whole(published), "/etterproving"));
        }
        List<Row> figures = data.in(ReportTables.REPORTED_FIGURE);
        if (!figures.isEmpty()) {
            IntSummaryStatistics years = figures.stream()
                    .mapToInt(row -> (Integer) row.get("report_year").orElseThrow())
                    .summaryStatistics();
            covers.add(Said.of(texts.get(
                    "overview.covers.figures",
                    texts.numbers().whole(figures.size()),
                    texts.numbers()
                            .whole(figures.stream()
                                    .map(row -> row.text("service_id"))
                                    .distinct()
                                    .count()),
                    String.valueOf(years.getMin()),
                    String.valueOf(years.getMax()))));
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

    List<Said> coversNot() {
        List<Said> not = new ArrayList<>();
        not.add(Said.of(texts.get("overview.not.kinds")));
        if (columns.stream().anyMatch(row -> row.text("name_status").equals("unknown"))) {
            not.add(Said.of(texts.get(
                            "overview.not.names",
                            status("unknown"),
                            texts.numbers().whole(columns.size())))
                    .with(status("unknown"), named("unknown")));
        }
        int known = data.in(ReportTables.ANNUAL_REPORT).size();
        boolean held = data.in(SourceTables.SOURCE_DOCUMENT).stream()
                .anyMatch(row -> row.text("document_kind").equals("annual_report"));
        if (!held) {
            not.add(Said.of(
                    known == 0
                            ? texts.get("overview.not.reports")
                            : texts.get(
                                    "overview.not.whole_reports",
                                    texts.numbers().whole(known))));
        }
        if (whole.in(ReviewTables.DECISION).isEmpty()) {
            not.add(Said.of(texts.get("overview.not.decisions")));
        }
        if (data.in(ReportTables.FOLLOW_UP).isEmpty()) {
            not.add(Said.of(texts.get("overview.not.feedback")));
        }
        not.add(cost());
        not.add(Said.of(texts.get("overview.not.applications")));
        not.add(Said.of(texts.get("overview.not.today")).with(texts.get("overview.not.today.status"), "/tjenester"));
        return not;
    }

    /** Grants and accounts have no table: nothing that is read has them. Single amounts stand among the figures. */
    private Said cost() {
        long amounts = data.in(ReportTables.REPORTED_FIGURE).stream()
                .filter(row -> row.text("unit").contains("kroner"))
                .count();
        return Said.of(
                amounts == 0
                        ? texts.get("overview.not.cost")
                        : texts.get("overview.not.cost.amounts", texts.numbers().whole(amounts)));
    }

    private String assessedRows() {
        return Values.of(data)
                .whole("services_assessed")
                .map(Addresses::evidence)
                .orElse("");
    }

    /** The list of the columns whose name is known in that way. */
    private static String named(String status) {
        return "/tjenester?navn=" + status;
    }

    private String status(String status) {
        return texts.numbers()
                .whole(columns.stream()
                        .filter(row -> row.text("name_status").equals(status))
                        .count());
    }
}
