package no.tjenesteinnsikt.analytics.reconcile;

import java.math.BigDecimal;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.analytics.result.ValueKey;
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
 * @param calculation what it is computed of, empty where its reading stands by itself
 */
record Published(
        String figureId,
        String periodType,
        int period,
        @Nullable BigDecimal number,
        int places,
        Comparison comparison,
        String kind,
        Optional<Calculation> calculation) {

    static final String SELECT = "select figure_id, period_type, period, published_number, places, comparison, kind,"
            + " calculation, service_id, region_id from published_figure";

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
                row.requiredText("kind"),
                Optional.ofNullable(row.text("calculation"))
                        .map(code -> new Calculation(code, row.text("service_id"), row.text("region_id"))));
    }

    /**
     * What a figure is computed of.
     *
     * @param calculation how
     * @param serviceId the service that it is about, null for all
     * @param regionId the region, null for all
     */
    record Calculation(
            String calculation,
            @Nullable String serviceId,
            @Nullable String regionId) {

        /** The readings with the figure's own year, service, region and id as their key. */
        FigureDefinition readings(Published figure, FigureDefinition.Computable general) {
            return new FigureDefinition.Computable(
                    general.readings().stream()
                            .map(reading -> reading.at(new ValueKey(
                                    figure.periodType(),
                                    figure.period(),
                                    reading.key().series(),
                                    serviceId,
                                    regionId,
                                    null,
                                    figure.figureId())))
                            .toList(),
                    general.remark());
        }
    }
}
