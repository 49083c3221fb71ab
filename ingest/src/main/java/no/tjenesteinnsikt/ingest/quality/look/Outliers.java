package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.lake.ReviewTables;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.ServiceTables;
import no.tjenesteinnsikt.ingest.quality.Finding;

/**
 * Numbers far from those they can be compared with: full-time equivalents of one year and basis, years in function of one
 * review, and a reported figure among the services that report the same measure, or among its own years.
 */
final class Outliers implements Look {
    /**
     * A number that can be compared with others.
     *
     * @param value the number
     * @param title what it is
     * @param row the row it stands in
     */
    private record Compared(BigDecimal value, String title, Row row) {}

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(among(staffing(subject)));
        findings.addAll(among(ages(subject)));
        findings.addAll(among(figures(
                subject,
                figure -> String.join(
                        "\n",
                        figure.measure(),
                        figure.place(),
                        figure.row().text("unit"),
                        String.valueOf(figure.year())))));
        findings.addAll(among(figures(subject, Figure::series)));
        return findings;
    }

    private static List<Finding> among(Map<String, List<Compared>> groups) {
        List<Finding> findings = new ArrayList<>();
        for (List<Compared> group : groups.values()) {
            ModifiedZScore.among(group.stream().map(Compared::value).toList())
                    .ifPresent(usual -> group.stream()
                            .filter(number -> usual.isOutlier(number.value()))
                            .forEach(number -> findings.add(finding(number, usual))));
        }
        return findings;
    }

    private static Finding finding(Compared number, ModifiedZScore usual) {
        String message = number.title() + " er " + Look.shown(number.value()) + ", langt fra medianen "
                + Look.shown(usual.median()) + " av " + usual.count() + " tall (modifisert Z-skår "
                + Look.shown(usual.of(number.value())) + ", grense " + Look.shown(ModifiedZScore.LIMIT) + ").";
        return Look.finding(number.row(), "outlier", message, Look.KEPT);
    }

    private static Map<String, List<Compared>> staffing(Subject subject) {
        return subject.in(ServiceTables.STAFFING).stream()
                .filter(row -> row.get("fte").isPresent())
                .collect(grouped(
                        row -> row.text("report_year") + "\n" + row.text("basis") + "\n" + row.text("staffing_kind"),
                        row -> new Compared(
                                (BigDecimal) row.get("fte").orElseThrow(),
                                subject.service(row.text("service_id")) + ": årsverk i " + row.text("report_year"),
                                row)));
    }

    private static Map<String, List<Compared>> ages(Subject subject) {
        return subject.in(ReviewTables.SERVICE_AGE).stream()
                .filter(row -> row.get("age_years").isPresent())
                .collect(grouped(
                        row -> row.text("assessment_year"),
                        row -> new Compared(
                                new BigDecimal(row.text("age_years")),
                                subject.service(row.text("service_id")) + ": funksjonstid i "
                                        + row.text("assessment_year"),
                                row)));
    }

    private static Map<String, List<Compared>> figures(Subject subject, Function<Figure, String> key) {
        return subject.figures().stream()
                .collect(grouped(
                        key,
                        figure -> new Compared(
                                figure.quantity(), figure.title(subject) + " i " + figure.year(), figure.row())));
    }

    private static <T> Collector<T, ?, Map<String, List<Compared>>> grouped(
            Function<T, String> key, Function<T, Compared> number) {
        return Collectors.groupingBy(key, TreeMap::new, Collectors.mapping(number, Collectors.toList()));
    }
}
