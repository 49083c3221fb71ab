package no.tjenesteinnsikt.ingest.quality.look;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** Figures of one measure, service and year that are all round, or that the report itself calls round. */
final class RoundFigures implements Look {
    /** One in twenty-five counts ends so by chance; three of three, one in 15 625. */
    static final BigDecimal STEP = new BigDecimal(25);
    /** So many figures before round ones are hardly chance. */
    static final int FEWEST_FIGURES = 3;

    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        for (List<Figure> group : Figure.grouped(
                        subject.figures().stream()
                                .filter(figure -> figure.isOfOneRegion() || isCalledRound(figure))
                                .toList(),
                        figure ->
                                String.join("\n", figure.serviceId(), figure.measure(), String.valueOf(figure.year())))
                .values()) {
            List<Figure> called =
                    group.stream().filter(RoundFigures::isCalledRound).toList();
            boolean round = group.size() >= FEWEST_FIGURES && group.stream().allMatch(RoundFigures::isRound);
            if (round || !called.isEmpty()) {
                findings.add(finding(subject, round ? group : called, !called.isEmpty()));
            }
        }
        return findings;
    }

    private static boolean isCalledRound(Figure figure) {
        return figure.caveat().filter("round"::equals).isPresent();
    }

    private static boolean isRound(Figure figure) {
        return figure.quantity().signum() != 0
                && figure.quantity().remainder(STEP).signum() == 0;
    }

    private static Finding finding(Subject subject, List<Figure> group, boolean called) {
        Figure first = group.get(0);
        String figures = group.stream()
                .sorted(Figure.BY_SIZE)
                .map(figure -> Look.shown(figure.quantity()))
                .collect(Collectors.joining(", "));
        return Look.finding(
                first.row(),
                "figures_round",
                subject.service(first.serviceId()) + ", " + first.words() + " i " + first.year()
                        + ": tallene er runde (" + figures + ")." + (called ? " Det sier kilden selv." : ""),
                "Se om tallene er talt eller anslått. En endring regnet fra runde tall er like omtrentlig.");
    }
}
