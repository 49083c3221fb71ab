package no.tjenesteinnsikt.dashboard.app;

import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.LakeSession;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.suppression.MaskedRows;
import no.tjenesteinnsikt.analytics.suppression.Suppression;
import no.tjenesteinnsikt.analytics.suppression.WhatIsHidden;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.Protection;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.lake.SmallNumbers;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;

/**
 * Makes an edition in which small numbers of people are left out: a snapshot of its own without them, and results in which
 * they are hidden. Whoever reads the edition can read nothing else.
 */
final class HiddenNumbers {
    private final Suppression suppression;
    private final SmallNumbers rule;

    HiddenNumbers(Suppression suppression, SmallNumbers rule) {
        this.suppression = suppression;
        this.rule = rule;
    }

    /**
     * Writes what is left of a snapshot and its results.
     *
     * @throws LakeException where a hidden number would follow from what is left
     */
    Edition settle(DatasetWriter writer, String snapshot, Results results) {
        LakeFiles whole = LakeFiles.ofSnapshot(writer.folder().snapshot(snapshot));
        try (LakeSession before = new DuckDbEngine().open(whole)) {
            WhatIsHidden hidden = suppression.hide(results, before);
            MaskedRows rows = suppression.rows(hidden);
            Results left = suppression.results(results, hidden);
            String masked = writer.writeChanged(snapshot, rows.tables(), rows);
            LakeFiles files = LakeFiles.ofSnapshot(writer.folder().snapshot(masked));
            try (LakeSession after = new DuckDbEngine().open(files)) {
                suppression.test(results, before, left, after);
            }
            return writer.writeResult(
                    masked,
                    suppression.id(),
                    Rows.of(ResultLines.rows(left)),
                    new Protection(rule, snapshot, hidden.rows()));
        }
    }
}
