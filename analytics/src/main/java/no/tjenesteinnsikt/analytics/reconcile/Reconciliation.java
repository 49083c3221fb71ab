package no.tjenesteinnsikt.analytics.reconcile;

import java.util.Map;
import java.util.Optional;

/** The readings of the figures of one publication. */
public final class Reconciliation {
    private final String periodType;
    private final int period;
    private final Map<String, FigureDefinition> figures;
    private final String text;

    Reconciliation(String periodType, int period, Map<String, FigureDefinition> figures, String text) {
        this.periodType = periodType;
        this.period = period;
        this.figures = Map.copyOf(figures);
        this.text = text;
    }

    /** The text that it was read from, on which the results rest. */
    public String text() {
        return text;
    }

    /** How a figure is computed, empty where it belongs to another publication or is not defined. */
    Optional<FigureDefinition> find(Published figure) {
        boolean same = figure.periodType().equals(periodType) && figure.period() == period;
        return same ? Optional.ofNullable(figures.get(figure.figureId())) : Optional.empty();
    }
}
