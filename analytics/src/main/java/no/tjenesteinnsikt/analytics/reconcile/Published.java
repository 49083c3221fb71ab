package no.tjenesteinnsikt.analytics.reconcile;

import java.math.BigDecimal;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import org.jspecify.annotations.Nullable;

/**
 * A published figure.
 *
 * @param figureId its id
 * @param periodType the kind of year
 * @param period the year
 * @param number the figure as a number, null where it is none
 * @param places the decimal places that it is published with
 * @param comparison what it means that a computed number agrees
 * @param kind figure, norm or outside_data
 */
record Published(
        String figureId,
        String periodType,
        int period,
        @Nullable BigDecimal number,
        int places,
        Comparison comparison,
        String kind) {

    static final String SELECT =
            "select figure_id, period_type, period, published_number, places, comparison, kind from published_figure";

    static Published of(SelectedRow row) {
        Integer period = row.whole("period");
        Integer places = row.whole("places");
        return new Published(
                row.requiredText("figure_id"),
                row.requiredText("period_type"),
                period == null ? 0 : period,
                row.decimal("published_number"),
                places == null ? 0 : places,
                Comparison.of(row.requiredText("comparison")),
                row.requiredText("kind"));
    }
}
