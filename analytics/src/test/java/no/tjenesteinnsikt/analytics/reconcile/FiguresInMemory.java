package no.tjenesteinnsikt.analytics.reconcile;

import java.util.List;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.Selection;
import no.tjenesteinnsikt.ingest.lake.Row;

/** A lake that has published figures and nothing else. That an engine gives the same is shown by the tests that open one. */
record FiguresInMemory(List<Row> figures) implements LakeSession {
    private static final List<String> COLUMNS = List.of(
            "figure_id",
            "period_type",
            "period",
            "published_number",
            "places",
            "comparison",
            "kind",
            "calculation",
            "service_id",
            "region_id");

    @Override
    public Selection select(String sql) {
        if (!sql.equals(Published.SELECT)) {
            throw new IllegalArgumentException("Cannot answer " + sql);
        }
        return new Selection(
                COLUMNS,
                figures.stream()
                        .map(row -> COLUMNS.stream()
                                .map(column -> row.get(column).orElse(null))
                                .toList())
                        .toList());
    }

    @Override
    public void close() {}
}
