package no.tjenesteinnsikt.analytics.engine;

import java.util.List;
import no.tjenesteinnsikt.analytics.catalog.Indicator;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.analytics.result.ValueKey;

/** Runs an indicator over an open lake and makes values of the exact columns that its SELECT gives. */
public final class IndicatorComputation {
    private IndicatorComputation() {}

    /**
     * The values of an indicator, sorted by key.
     *
     * @throws SelectException where the SELECT fails, lacks a column or gives two rows of one key
     */
    public static List<IndicatorValue> values(Indicator indicator, LakeSession lake) {
        List<IndicatorValue> values = lake.select(IndicatorQuery.values(indicator))
                .rows()
                .map(row -> ValueChecks.held(indicator, value(indicator, row)))
                .sorted((a, b) -> a.key().compareTo(b.key()))
                .toList();
        for (int i = 1; i < values.size(); i++) {
            if (values.get(i).key().equals(values.get(i - 1).key())) {
                throw new SelectException(
                        "to rader har nøkkelen " + values.get(i).key().line());
            }
        }
        return values;
    }

    private static IndicatorValue value(Indicator indicator, SelectedRow row) {
        Computed computed = switch (indicator.measure()) {
            case SHARE -> ShareRow.compute(row, indicator.method().interval());
            case COUNT -> KnownRow.count(row);
            case MEAN -> KnownRow.mean(row);
            case QUANTITY -> KnownRow.quantity(row);
            case RATE -> KnownRow.rate(row, indicator.method().interval());
            case CORRELATION -> SampleRow.correlation(row);
            case GINI -> SampleRow.gini(row);
            case VARIATION -> SampleRow.variation(row);
            case TREND -> SampleRow.trend(row);
            case DEVIATION -> SampleRow.deviation(row);
        };
        return new IndicatorValue(
                indicator.id(),
                indicator.version(),
                key(row),
                computed.outcome(),
                computed.grounds(),
                row.has("note") ? row.text("note") : null);
    }

    private static ValueKey key(SelectedRow row) {
        String series = row.text("series");
        return new ValueKey(
                row.requiredText("period_type"),
                row.whole("period"),
                series == null ? ValueKey.ALL : series,
                row.text("service_id"),
                row.text("region_id"),
                row.text("kind"),
                row.text("category"));
    }
}
