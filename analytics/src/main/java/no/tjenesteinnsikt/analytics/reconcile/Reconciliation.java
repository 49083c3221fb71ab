package no.tjenesteinnsikt.analytics.reconcile;

import java.util.Map;
import java.util.Optional;

/** How published figures are computed: figure by figure of one publication, or all that are one calculation. */
public sealed interface Reconciliation {
    /** The text that it was read from, on which the results rest. */
    String text();

    /** How a figure is computed, empty where it is not of this definition. */
    Optional<FigureDefinition> find(Published figure);

    /**
     * The readings of the figures of one publication.
     *
     * @param periodType what kind of year it is about
     * @param period the year
     * @param figures each figure's definition
     * @param text the text that it was read from
     */
    record OfPublication(String periodType, int period, Map<String, FigureDefinition> figures, String text)
            implements Reconciliation {
        public OfPublication {
            figures = Map.copyOf(figures);
        }

        @Override
        public Optional<FigureDefinition> find(Published figure) {
            boolean same = figure.periodType().equals(periodType) && figure.period() == period;
            return same ? Optional.ofNullable(figures.get(figure.figureId())) : Optional.empty();
        }
    }

    /**
     * The readings of every figure that is one calculation of other figures, in whatever publication.
     *
     * @param calculation the calculation, as the lake names it
     * @param readings each reading, with the key that a figure's own service, region and id complete
     * @param text the text that it was read from
     */
    record OfCalculation(String calculation, FigureDefinition.Computable readings, String text)
            implements Reconciliation {

        @Override
        public Optional<FigureDefinition> find(Published figure) {
            return figure.calculation()
                    .filter(of -> of.calculation().equals(calculation))
                    .map(of -> of.readings(figure, readings));
        }
    }
}
