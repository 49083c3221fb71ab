package no.tjenesteinnsikt.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.ComputedResults;
import no.tjenesteinnsikt.analytics.IndicatorRun;
import no.tjenesteinnsikt.analytics.ResultLines;
import no.tjenesteinnsikt.analytics.Results;
import no.tjenesteinnsikt.analytics.engine.LakeFiles;
import no.tjenesteinnsikt.analytics.engine.duckdb.DuckDbEngine;
import no.tjenesteinnsikt.ingest.lake.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One definition, two engines: every value of every indicator, with its state and its place in the order. */
class BothEnginesTest {
    @TempDir
    private Path home = Path.of("");

    /** By the program that the product starts, on a copy elsewhere, as on a shared disk. */
    @Test
    void the_shipped_edition_gives_the_same_results_on_both() throws Exception {
        Path snapshot = Lakes.shipped(home);
        Path copy = Lakes.copy(snapshot, home.resolve("delt disk").resolve("kopi å"));
        Path file = Files.writeString(home.resolve("results.jsonl"), "fra en tidligere kjøring");

        SparkProgram.Ran ran =
                SparkProgram.run(home, "--snapshot", "file://" + copy.toAbsolutePath(), "--results", file.toString());

        assertThat(ran.code()).as(ran.all()).isZero();
        IndicatorRun run = IndicatorRun.shipped(new DuckDbEngine());
        Results duckDb = run.compute(LakeFiles.ofSnapshot(snapshot), (id, done, of) -> {});
        ComputedResults spark = ResultLines.read(Files.newBufferedReader(file));
        assertThat(spark.engine()).matches("spark 4\\.\\d+\\.\\d+");
        assertThat(lines(spark.results().indicatorValue())).isEqualTo(lines(duckDb.indicatorValue()));
        assertThat(spark)
                .isEqualTo(new ComputedResults(
                        String.valueOf(snapshot.getFileName()), run.catalogue().id(), spark.engine(), duckDb));
        assertThat(duckDb.indicatorValue()).hasSizeGreaterThan(600);
        assertThat(duckDb.reconciliation()).hasSizeGreaterThan(162);
        assertThat(ran.out())
                .hasSize(run.catalogue().indicators().size() + 1)
                .first()
                .isEqualTo("indicator activity_count 1 "
                        + run.catalogue().indicators().size());
        assertThat(ran.out()).last().isEqualTo("done " + spark.snapshot() + " " + spark.catalogue());
    }

    @Test
    void generated_rows_with_all_that_can_be_odd_give_the_same_results_on_both() throws IOException {
        Results duckDb = sameOnBoth(Lakes.generated(home));

        Set<String> silent = names(duckDb.indicator());
        silent.removeAll(names(duckDb.indicatorValue()));
        assertThat(silent).as("indicators that the generated rows don't try").isEmpty();
        assertThat(duckDb.indicatorValue().stream()
                        .map(row -> row.text("status"))
                        .distinct())
                .contains("shown", "unknown", "not_asked", "not_computable");
    }

    private static Results sameOnBoth(Path snapshot) {
        LakeFiles lake = LakeFiles.ofSnapshot(snapshot);
        Results duckDb = IndicatorRun.shipped(new DuckDbEngine()).compute(lake, (id, done, of) -> {});
        Results spark = IndicatorRun.shipped(LocalSpark.engine()).compute(lake, (id, done, of) -> {});
        assertThat(lines(spark.indicatorValue())).isEqualTo(lines(duckDb.indicatorValue()));
        assertThat(spark).isEqualTo(duckDb);
        return duckDb;
    }

    /** A line for each row, so that a difference can be read. */
    private static String lines(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(row.values().toString()));
        return String.join("\n", lines);
    }

    private static Set<String> names(List<Row> rows) {
        return rows.stream().map(row -> row.text("indicator_id")).collect(Collectors.toCollection(HashSet::new));
    }
}
