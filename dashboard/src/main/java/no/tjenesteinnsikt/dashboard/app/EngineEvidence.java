package no.tjenesteinnsikt.dashboard.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.engine.IndicatorQuery;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.EvidenceReader;
import no.tjenesteinnsikt.dashboard.read.EvidenceRow;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.ResultTables;
import org.jspecify.annotations.Nullable;

/** Evidence by the embedded engine. One lake is open at a time, that of the edition that was asked for last. */
final class EngineEvidence implements EvidenceReader, AutoCloseable {
    private @Nullable String openSnapshot;
    private @Nullable LakeSession session;

    @Override
    public synchronized List<EvidenceRow> behind(PublishedData data, String indicatorId, ValueKey key) {
        String evidence = data.in(ResultTables.INDICATOR).stream()
                .filter(row -> row.text("indicator_id").equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find indicator " + indicatorId))
                .text("evidence_sql");
        return lake(data)
                .select(IndicatorQuery.evidence(evidence, key))
                .rows()
                .map(EngineEvidence::row)
                .sorted(Comparator.comparing((EvidenceRow row) -> row.category().orElse(""))
                        .thenComparing(EvidenceRow::sourceId)
                        .thenComparing(EngineEvidence::line)
                        .thenComparing(EvidenceRow::locator))
                .toList();
    }

    private static int line(EvidenceRow row) {
        String digits = row.locator().replaceFirst("^\\D*(\\d+).*$", "$1");
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private LakeSession lake(PublishedData data) {
        String snapshot = data.folder().name() + "/" + data.edition().snapshot();
        LakeSession open = session;
        if (open != null && snapshot.equals(openSnapshot)) {
            return open;
        }
        close();
        LakeSession fresh = new DuckDbEngine()
                .open(LakeFiles.ofSnapshot(data.folder().snapshot(data.edition().snapshot())));
        session = fresh;
        openSnapshot = snapshot;
        return fresh;
    }

    private static EvidenceRow row(SelectedRow row) {
        return new EvidenceRow(
                Optional.ofNullable(row.text("service_id")),
                Optional.ofNullable(row.text("region_id")),
                Optional.ofNullable(row.text("category")),
                row.requiredDecimal("numerator"),
                row.requiredDecimal("denominator"),
                row.requiredText("state"),
                Optional.ofNullable(row.text("certainty")),
                Optional.ofNullable(row.text("detail")),
                row.requiredText("source_id"),
                row.requiredText("locator"),
                Optional.ofNullable(row.text("original")));
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
