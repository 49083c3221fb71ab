package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** A total that is not the sum of its regions, where all four regions are stated once. */
final class PartsAndTotals implements Look {
    private static final Set<String> REGIONS = Set.of("nord", "midt", "vest", "sor_ost");

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (List<Figure> group : Figure.grouped(
                        subject.figures(),
                        figure -> String.join(
                                "\n",
                                figure.serviceId(),
                                figure.measure(),
                                String.valueOf(figure.year()),
                                figure.row().text("unit")))
                .values()) {
            List<Figure> totals = group.stream().filter(Figure::isTotal).toList();
            List<Figure> parts = group.stream().filter(Figure::isOfOneRegion).toList();
            if (totals.size() == 1 && areWhole(parts)) {
                BigDecimal sum = parts.stream().map(Figure::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
                if (sum.compareTo(totals.get(0).quantity()) != 0) {
                    findings.add(finding(subject, totals.get(0), sum));
                }
            }
        }
        return findings;
    }

    private static boolean areWhole(List<Figure> parts) {
        Set<String> places = parts.stream().map(Figure::place).collect(Collectors.toSet());
        return places.size() == parts.size() && places.containsAll(REGIONS);
    }

    private static Finding finding(Subject subject, Figure total, BigDecimal sum) {
        return Look.finding(
                total.row(),
                "parts_differ_from_total",
                total.title(subject) + " i " + total.year() + " er " + Look.shown(total.quantity())
                        + ", men regionene gir til sammen " + Look.shown(sum) + ".",
                "Se om noen er utenfor regionene eller talt to ganger. Alle tallene er beholdt slik de står.");
    }
}
