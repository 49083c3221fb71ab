package no.tjenesteinnsikt.ingest.quality.look;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.ingest.quality.Finding;

/** One figure that is stated more than once: with other numbers, or anew by the same file from the same source. */
final class FiguresStatedAgain implements Look {
    @Override
    public List<Finding> at(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Figure.grouped(subject.figures(), figure -> figure.series() + "\n" + figure.year())
                .values()
                .forEach(same -> findings.addAll(again(subject, same)));
        return findings;
    }

    private static List<Finding> again(Subject subject, List<Figure> same) {
        List<Finding> findings = new ArrayList<>();
        Figure first = same.get(0);
        same.stream()
                .filter(other -> other.quantity().compareTo(first.quantity()) != 0)
                .findFirst()
                .ifPresent(other -> findings.add(differ(subject, other, same)));
        Set<String> said = new HashSet<>();
        for (Figure figure : same) {
            if (!said.add(source(figure))) {
                findings.add(Look.finding(
                        figure.row(),
                        "figure_again",
                        figure.title(subject) + " i " + figure.year() + " (" + Look.shown(figure.quantity())
                                + ") er oppgitt på nytt i samme fil.",
                        "Se om linjen er kopiert ved en feil, og fjern den i så fall. Tallet er regnet én gang."));
            }
        }
        return findings;
    }

    /** A later report that states the same figure is another source, though one file may hold both. */
    private static String source(Figure figure) {
        return String.join(
                "\n",
                figure.quantity().stripTrailingZeros().toPlainString(),
                figure.row().text("source_id"),
                figure.row().get("original").map(Object::toString).orElse(""));
    }

    private static Finding differ(Subject subject, Figure other, List<Figure> same) {
        String numbers = same.stream()
                .sorted(Figure.BY_SIZE)
                .map(figure -> Look.shown(figure.quantity()))
                .distinct()
                .collect(Collectors.joining(", "));
        return Look.finding(
                other.row(),
                "figures_differ",
                other.title(subject) + " i " + other.year() + " er oppgitt med flere tall (" + numbers + ").",
                "Se hvilket som er rett, og rett det som er skrevet feil. Er begge oppgitt i rapporter, står tallet som ukjent.");
    }
}
