package no.tjenesteinnsikt.analytics;

import java.util.List;
import no.tjenesteinnsikt.ingest.lake.Row;

/**
 * The rows of the three result tables, each sorted by its key.
 *
 * @param indicator the definitions
 * @param indicatorValue the values
 * @param reconciliation published against computed
 */
public record Results(List<Row> indicator, List<Row> indicatorValue, List<Row> reconciliation) {
    public Results {
        indicator = List.copyOf(indicator);
        indicatorValue = List.copyOf(indicatorValue);
        reconciliation = List.copyOf(reconciliation);
    }
}
