package no.tjenesteinnsikt.dashboard.app;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.engine.IndicatorQuery;
import no.tjenesteinnsikt.analytics.engine.SelectedRow;
import no.tjenesteinnsikt.analytics.result.ValueKey;
import no.tjenesteinnsikt.dashboard.read.EvidenceReader;
import no.tjenesteinnsikt.dashboard.read.EvidenceRow;
import no.tjenesteinnsikt.dashboard.read.PublishedData;
import no.tjenesteinnsikt.ingest.lake.Protection;
import no.tjenesteinnsikt.ingest.lake.ResultTables;

/** Evidence by the embedded engine. */
final class EngineEvidence implements EvidenceReader {
    private final OpenLakes lakes;

    EngineEvidence(OpenLakes lakes) {
        this.lakes = lakes;
    }

    @Override
    public List<EvidenceRow> behind(PublishedData data, String indicatorId, ValueKey key) {
        String evidence = data.in(ResultTables.INDICATOR).stream()
                .filter(row -> row.text("indicator_id").equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot find indicator " + indicatorId))
                .text("evidence_sql");
        Optional<Protection> protection = data.folder().protection(data.edition());
        return lakes.ask(data, lake -> lake.select(IndicatorQuery.evidence(evidence, key)))
                .rows()
                .map(row -> protection
                                .filter(held -> held.hides(row.requiredText("source_id"), row.requiredText("locator")))
                                .isPresent()
                        ? hidden(row)
                        : row(row))
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

    /** A row whose number is left out of the edition: it is there, and no more is said of it. */
    private static EvidenceRow hidden(SelectedRow row) {
        return new EvidenceRow(
                Optional.ofNullable(row.text("service_id")),
                Optional.ofNullable(row.text("region_id")),
                Optional.ofNullable(row.text("category")),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                "suppressed",
                Optional.ofNullable(row.text("certainty")),
                Optional.empty(),
                row.requiredText("source_id"),
                row.requiredText("locator"),
                Optional.ofNullable(row.text("original")));
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
}
