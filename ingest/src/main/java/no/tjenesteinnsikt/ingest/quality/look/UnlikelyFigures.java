package no.tjenesteinnsikt.ingest.quality.look;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Figures that are hardly what was meant: below zero, or of a year far from all others of the service. */
final class UnlikelyFigures implements Look {
    /** Years between two figures of a service: about as long as the scheme has existed. */
    static final int YEARS_APART = 25;

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.figures().stream()
                .filter(figure -> figure.quantity().signum() < 0)
                .forEach(figure -> findings.add(belowZero(subject, figure)));
        Figure.grouped(subject.figures(), Figure::serviceId)
                .values()
                .forEach(service -> findings.addAll(apart(subject, service)));
        return findings;
    }

    private static Finding belowZero(Subject subject, Figure figure) {
        return Look.finding(
                figure.row(),
                "figure_below_zero",
                figure.title(subject) + " i " + figure.year() + " er " + Look.shown(figure.quantity())
                        + ", som er under null.",
                KEPT);
    }

    private static List<Finding> apart(Subject subject, List<Figure> service) {
        NavigableMap<Integer, List<Figure>> years =
                service.stream().collect(Collectors.groupingBy(Figure::year, TreeMap::new, Collectors.toList()));
        List<Finding> findings = new ArrayList<>();
        for (Map.Entry<Integer, List<Figure>> year : years.entrySet()) {
            int nearest = nearest(years, year.getKey());
            if (Math.abs(nearest - year.getKey()) > YEARS_APART) {
                Figure first = year.getValue().get(0);
                findings.add(Look.finding(
                        first.row(),
                        "figure_year_apart",
                        first.title(subject) + " står med året " + year.getKey()
                                + ", og det nærmeste andre året i tallene for tjenesten er " + nearest + ".",
                        "Se om året er riktig skrevet. " + AS_IT_STANDS));
            }
        }
        return findings;
    }

    /** The nearest other year, the year itself where there is none. */
    private static int nearest(NavigableMap<Integer, List<Figure>> years, int year) {
        Integer before = years.lowerKey(year);
        Integer after = years.higherKey(year);
        if (before == null) {
            return after == null ? year : after;
        }
        return after == null || year - before <= after - year ? before : after;
    }
}
