package no.tjenesteinnsikt.dashboard.app;

import java.nio.file.Path;
import java.util.Optional;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.analytics.suppression.Suppression;
import no.tjenesteinnsikt.dashboard.sandbox.Role;
import no.tjenesteinnsikt.dashboard.sandbox.duckdb.RoleDatabase;
import no.tjenesteinnsikt.ingest.lake.DatasetFolder;
import no.tjenesteinnsikt.ingest.lake.Edition;
import no.tjenesteinnsikt.ingest.lake.LakeException;
import no.tjenesteinnsikt.ingest.lake.LakeException.Reason;
import no.tjenesteinnsikt.ingest.lake.Rows;
import no.tjenesteinnsikt.ingest.store.DatasetWriter;

/** From a snapshot to an edition that can be published: results beside it, and what each role may ask of both. */
final class Indicators {
    private final Job job;
    private final IndicatorRun run;

    /** The shipped indicators. */
    Indicators(Job job) {
        this(job, Optional.empty());
    }

    /** The shipped indicators and those of a user's own folder. */
    Indicators(Job job, Optional<Path> own) {
        this.job = job;
        this.run = own.map(folder -> IndicatorRun.with(folder, new DuckDbEngine()))
                .orElseGet(() -> IndicatorRun.shipped(new DuckDbEngine()));
    }

    /** Computes with the embedded engine. */
    Edition compute(DatasetWriter writer, String snapshot) {
        Results results = run.compute(
                LakeFiles.ofSnapshot(writer.folder().snapshot(snapshot)),
                (indicator, done, of) -> job.console().progress(line(indicator, done, of)));
        return settle(writer, snapshot, results);
    }

    static String line(String indicator, int done, int of) {
        return "Beregner " + indicator + " (" + done + " av " + of + ") …";
    }

    /**
     * Takes what another process has computed.
     *
     * @throws LakeException where that is of another snapshot, or by other definitions
     */
    Edition take(DatasetWriter writer, String snapshot, ComputedResults computed) {
        requireSame("datautgaven", snapshot, computed.snapshot());
        requireSame("definisjonene", run.catalogue().id(), computed.catalogue());
        return settle(writer, snapshot, computed.results());
    }

    private static void requireSame(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new LakeException(
                    Reason.BAD_NAME,
                    "Kan ikke publisere resultatene: de gjelder " + what + " " + actual + ", ikke " + expected
                            + ". Kjør beregningen på nytt.");
        }
    }

    private Edition settle(DatasetWriter writer, String snapshot, Results results) {
        DatasetFolder folder = writer.folder();
        Edition edition = folder.smallNumbers()
                .map(rule -> new HiddenNumbers(new Suppression(run.catalogue(), rule), rule)
                        .settle(writer, snapshot, results))
                .orElseGet(
                        () -> writer.writeResult(snapshot, run.catalogue().id(), Rows.of(ResultLines.rows(results))));
        RoleDatabase.ensure(folder, edition, Role.PUBLIC, folder.result(edition.result()));
        return edition;
    }
}
