package no.tjenesteinnsikt.dashboard.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.result.IndicatorValue;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import no.tjenesteinnsikt.ingest.lake.Rows;
import org.jspecify.annotations.Nullable;

/** The published values of an edition, sorted by indicator when the first is asked for. */
final class HeldFigures implements Figures {
    private final Rows rows;
    private volatile @Nullable Map<String, List<IndicatorValue>> byIndicator;

    HeldFigures(Rows rows) {
        this.rows = rows;
    }

    @Override
    public List<IndicatorValue> of(String indicatorId) {
        Map<String, List<IndicatorValue>> known = byIndicator;
        if (known == null) {
            known = rows.in(ResultTables.INDICATOR_VALUE).stream()
                    .map(IndicatorValue::of)
                    .collect(Collectors.groupingBy(IndicatorValue::indicatorId));
            byIndicator = known;
        }
        return known.getOrDefault(indicatorId, List.of());
    }
}
