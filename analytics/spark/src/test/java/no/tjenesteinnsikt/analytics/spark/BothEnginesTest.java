package no.tjenesteinnsikt.analytics.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tjenesteinnsikt.analytics.IndicatorRun;
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

    @Test
    void the_shipped_edition_gives_the_same_results_on_both() {
        Results duckDb = sameOnBoth(Lakes.shipped(home));

        assertThat(duckDb.indicatorValue()).hasSizeGreaterThan(600);
        assertThat(duckDb.reconciliation()).hasSizeGreaterThan(162);
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
