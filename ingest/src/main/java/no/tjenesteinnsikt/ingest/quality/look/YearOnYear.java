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

/** Two years in a row: a number that jumps, and a figure that is the same as the year before. */
final class YearOnYear implements Look {
    /** Twice or half as much. */
    static final BigDecimal FACTOR = new BigDecimal(2);
    /** Below it, twice as much and the same again are both common by chance. */
    static final BigDecimal SMALLEST_FIGURE = BigDecimal.TEN;
    /** Three posts: fewer come and go within a year. */
    static final BigDecimal SMALLEST_POSTS = new BigDecimal(3);

    /**
     * The number of one year; a year with two different numbers has none.
     *
     * @param value the number
     * @param title what it is, without the year
     * @param row the row it stands in
     */
    private record Yearly(BigDecimal value, String title, Row row) {}

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (List<Figure> series :
                Figure.grouped(subject.figures(), Figure::series).values()) {
            Map<Integer, Yearly> years = years(series.stream()
                    .collect(Collectors.groupingBy(
                            Figure::year,
                            TreeMap::new,
                            Collectors.mapping(
                                    figure -> new Yearly(figure.quantity(), figure.title(subject), figure.row()),
                                    Collectors.toList()))));
            findings.addAll(repeated(years));
            findings.addAll(jumps(years, SMALLEST_FIGURE));
        }
        staffing(subject).values().forEach(years -> findings.addAll(jumps(years(years), SMALLEST_POSTS)));
        return findings;
    }

    private static Map<String, Map<Integer, List<Yearly>>> staffing(Subject subject) {
        return subject.in(ServiceTables.STAFFING).stream()
                .filter(row -> row.get("fte").isPresent())
                .collect(Collectors.groupingBy(
                        row -> row.text("service_id") + "\n" + row.text("basis") + "\n" + row.text("staffing_kind"),
                        TreeMap::new,
                        Collectors.groupingBy(
                                row -> (Integer) row.get("report_year").orElseThrow(),
                                TreeMap::new,
                                Collectors.mapping(
                                        row -> new Yearly(
                                                (BigDecimal) row.get("fte").orElseThrow(),
                                                subject.service(row.text("service_id")) + ", årsverk",
                                                row),
                                        Collectors.toList()))));
    }

    private static Map<Integer, Yearly> years(Map<Integer, List<Yearly>> stated) {
        Map<Integer, Yearly> years = new TreeMap<>();
        stated.forEach((year, all) -> {
            Yearly first = all.get(0);
            if (all.stream().allMatch(other -> other.value().compareTo(first.value()) == 0)) {
                years.put(year, first);
            }
        });
        return years;
    }

    private static List<Finding> repeated(Map<Integer, Yearly> years) {
        List<Finding> findings = new ArrayList<>();
        years.forEach((year, now) -> {
            Yearly before = years.get(year - 1);
            if (before != null
                    && now.value().compareTo(before.value()) == 0
                    && now.value().compareTo(SMALLEST_FIGURE) >= 0) {
                findings.add(Look.finding(
                        now.row(),
                        "figure_repeated",
                        now.title() + ": " + Look.shown(now.value()) + " i " + year + ", det samme som i " + (year - 1)
                                + ".",
                        "Se om tallet er talt på nytt eller videreført fra året før. " + Look.AS_IT_STANDS));
            }
        });
        return findings;
    }

    private static List<Finding> jumps(Map<Integer, Yearly> years, BigDecimal smallest) {
        List<Finding> findings = new ArrayList<>();
        years.forEach((year, now) -> {
            Yearly before = years.get(year - 1);
            if (before != null && isJump(before.value(), now.value(), smallest)) {
                findings.add(Look.finding(
                        now.row(),
                        "figure_jump",
                        now.title() + ": fra " + Look.shown(before.value()) + " i " + (year - 1) + " til "
                                + Look.shown(now.value()) + " i " + year + ".",
                        "Se om det er talt på samme måte begge årene. " + Look.AS_IT_STANDS));
            }
        });
        return findings;
    }

    private static boolean isJump(BigDecimal before, BigDecimal now, BigDecimal smallest) {
        BigDecimal larger = before.abs().max(now.abs());
        BigDecimal smaller = before.abs().min(now.abs());
        return now.subtract(before).abs().compareTo(smallest) >= 0 && larger.compareTo(smaller.multiply(FACTOR)) >= 0;
    }
}
