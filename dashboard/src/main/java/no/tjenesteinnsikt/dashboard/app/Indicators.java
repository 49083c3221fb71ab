package no.tjenesteinnsikt.dashboard.app;

import java.util.ArrayList;
import java.util.List;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.RoleDatabase;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.Row;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;

/** From a snapshot to an edition that can be published: results beside it, and what each role may ask of both. */
final class Indicators {
    private final Job job;

    Indicators(Job job) {
        this.job = job;
    }

    Edition compute(DatasetWriter writer, String snapshot) {
        IndicatorRun run = IndicatorRun.shipped(new DuckDbEngine());
        DatasetFolder folder = writer.folder();
        Results results = run.compute(
                LakeFiles.ofSnapshot(folder.snapshot(snapshot)),
                (indicator, done, of) ->
                        job.console().progress("Beregner " + indicator + " (" + done + " av " + of + ") …"));
        List<Row> rows = new ArrayList<>(results.indicator());
        rows.addAll(results.indicatorValue());
        rows.addAll(results.reconciliation());
        Edition edition = writer.writeResult(snapshot, run.catalogue().id(), Rows.of(rows));
        RoleDatabase.ensure(folder, edition, Role.PUBLIC, folder.result(edition.result()));
        return edition;
    }
}
