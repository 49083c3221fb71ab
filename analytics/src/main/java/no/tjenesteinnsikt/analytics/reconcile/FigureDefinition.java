package no.tjenesteinnsikt.analytics.reconcile;

import java.util.List;

/** How a published figure is held against the data. */
sealed interface FigureDefinition {

    /**
     * It can be computed, in one or more ways.
     *
     * @param readings in the order in which they are shown
     * @param remark what besides is to be said, such as that a name can't be checked; may be empty
     */
    record Computable(List<ReadingDefinition> readings, String remark) implements FigureDefinition {
        public Computable {
            readings = List.copyOf(readings);
            if (readings.isEmpty()) {
                throw new IllegalArgumentException("Cannot compute a figure without a reading");
            }
        }
    }

    /**
     * It can't be computed.
     *
     * @param reason why not, in bokmål
     */
    record NotComputable(String reason) implements FigureDefinition {}
}
